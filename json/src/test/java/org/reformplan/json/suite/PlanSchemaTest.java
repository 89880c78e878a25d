package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformplan.document.Language;
import org.reformplan.json.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanSchemaTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReferenceLeadsToAType(Language language) throws IOException {
    String schema = JsonSchema.ofPlans().toJson(language);
    Set<String> references = new HashSet<>();
    Set<String> types = new HashSet<>();
    JsonNode root = JsonMapper.shared().readTree(schema);
    root.get("$defs").propertyNames().forEach(name -> types.add("#/$defs/" + name));
    for (JsonNode reference : root.findValues("$ref")) {
      references.add(reference.asString());
    }

    assertThat(types).hasSizeGreaterThan(10).containsAll(references);
    assertThat(references).contains("#/$defs/Plan", "#/$defs/Task", "#/$defs/DueRule");
  }

  @Test
  void saysWhatIsMandatoryAndThatNothingElseIsAllowed() {
    String schema = JsonSchema.ofPlans().toJson(Language.EN);

    assertThat(schema)
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
        .contains("\"const\": \"1.0\"", "\"additionalProperties\": false")
        .containsPattern(
            "\"required\": \\[\\s+\"formatVersion\",\\s+\"title\",\\s+\"period\"\\s+\\]");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(JsonSchema.ofPlans().toJson(Language.VI))
        .isEqualTo(JsonSchema.ofPlans().toJson(Language.VI))
        .isNotEqualTo(JsonSchema.ofPlans().toJson(Language.EN));
  }

  @Test
  void theFieldReferenceHasATableForEachType() {
    assertThat(JsonSchema.ofPlans().toMarkdown(Language.VI))
        .startsWith("## Plan\n\nMột kế hoạch cải cách hành chính.\n")
        .contains("| `leadUnits` |", "## Task", "## DueRule", "| `deadline` |", "| có |");
    assertThat(JsonSchema.ofPlans().toMarkdown(Language.EN)).contains("| yes |", "The lead units");
  }
}
