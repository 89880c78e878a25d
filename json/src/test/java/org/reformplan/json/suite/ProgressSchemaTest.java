package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reformplan.document.Language;
import org.reformplan.json.JsonSchema;

class ProgressSchemaTest {
  @Test
  void namesEveryKindOfRecordAndWhatItNeeds() {
    String schema = JsonSchema.ofProgress().toJson(Language.EN);

    assertThat(schema)
        .contains("\"$id\": \"https://reformplan.org/schema/1.0/progress.schema.json\"")
        .contains(
            "\"TaskUpdate\": {",
            "\"CompletionReview\": {",
            "\"DeadlineExtension\": {",
            "\"ReportSubmission\": {",
            "\"RequestReceived\": {",
            "\"UnitChange\": {")
        .containsPattern(
            "\"required\":"
                + " \\[\\s+\"taskCode\",\\s+\"day\",\\s+\"recordedAt\",\\s+\"newDay\"\\s+\\]");
  }

  @Test
  void theFieldReferenceSpeaksBothLanguages() {
    assertThat(JsonSchema.ofProgress().toMarkdown(Language.VI))
        .startsWith("## Progress\n\nTình hình thực hiện một kế hoạch.\n")
        .contains("| `recordedAt` |", "Khó khăn, vướng mắc");
    assertThat(JsonSchema.ofProgress().toMarkdown(Language.EN)).contains("The difficulties met");
  }
}
