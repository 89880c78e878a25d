package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformplan.document.Language;
import org.reformplan.json.token.Token;
import org.reformplan.json.token.TokenSource;

class PlanSchemaTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReferenceLeadsToAType(Language language) throws IOException {
    String schema = Json.planSchema().toJson(language);
    Set<String> references = new HashSet<>();
    Set<String> types = new HashSet<>();
    byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
    try (TokenSource source = Json.engine().newSource(bytes, 0, bytes.length)) {
      Deque<String> names = new ArrayDeque<>();
      String name = "";
      for (Token token = source.next(); token != Token.END; token = source.next()) {
        switch (token) {
          case NAME -> name = source.getName();
          case START_OBJECT, START_ARRAY -> {
            if ("$defs".equals(names.peek())) {
              types.add("#/$defs/" + name);
            }
            names.push(name);
            name = "";
          }
          case END_OBJECT, END_ARRAY -> names.pop();
          case TEXT -> {
            if (name.equals("$ref")) {
              references.add(source.getText());
            }
          }
          default -> {
            // numbers and words lead nowhere
          }
        }
      }
    }

    assertThat(types).hasSizeGreaterThan(10).containsAll(references);
    assertThat(references).contains("#/$defs/Plan", "#/$defs/Task", "#/$defs/DueRule");
  }

  @Test
  void saysWhatIsMandatoryAndThatNothingElseIsAllowed() {
    String schema = Json.planSchema().toJson(Language.EN);

    assertThat(schema)
        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
        .contains("\"const\": \"1.0\"", "\"additionalProperties\": false")
        .containsPattern(
            "\"required\": \\[\\s+\"formatVersion\",\\s+\"title\",\\s+\"period\"\\s+\\]");
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Json.planSchema().toJson(Language.VI))
        .isEqualTo(Json.planSchema().toJson(Language.VI))
        .isNotEqualTo(Json.planSchema().toJson(Language.EN));
  }

  @Test
  void theFieldReferenceHasATableForEachType() {
    assertThat(Json.planSchema().toMarkdown(Language.VI))
        .startsWith("## Plan\n\nMột kế hoạch cải cách hành chính.\n")
        .contains("| `leadUnits` |", "## Task", "## DueRule", "| `deadline` |", "| có |");
    assertThat(Json.planSchema().toMarkdown(Language.EN)).contains("| yes |", "The lead units");
  }
}
