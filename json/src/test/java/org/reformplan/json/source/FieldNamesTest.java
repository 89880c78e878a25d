package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;

/** Every name of a table is found in a document, and no other, whichever is looked at first. */
class FieldNamesTest {
  private static final List<String> PREFIXES =
      List.of("t", "ta", "task", "tasks", "tasksOf", "tasksOfA", "tasksOfAU", "tasksOfAUnit");

  /** Long, and alike at both ends: what a hash of the ends cannot tell apart. */
  private static final List<String> ALIKE =
      List.of("unitOfTheFirstTask", "unitOfTheOtherTask", "unitOfTheThirdTask");

  @Test
  void namesOfOneToFortyCharactersAreFound() throws IOException {
    requireAllFound(IntStream.rangeClosed(1, 40).mapToObj("n"::repeat).toList());
    requireAllFound(
        IntStream.rangeClosed(1, 40)
            .mapToObj("abcdefghijklmnopqrstuvwxyz".repeat(2)::substring)
            .toList());
  }

  @Test
  void namesThatBeginAlikeAreFound() throws IOException {
    requireAllFound(PREFIXES);
  }

  @Test
  void namesThatBeginAndEndAlikeAreFound() throws IOException {
    requireAllFound(ALIKE);
  }

  @Test
  void oneNameIsFound() throws IOException {
    requireAllFound(List.of("title"));
  }

  private static void requireAllFound(List<String> names) throws IOException {
    FieldNames table = new FieldNames(names);
    for (int position = 0; position < names.size(); position++) {
      String name = names.get(position);
      assertThat(table.name(position)).isEqualTo(name);
      assertThat(table.find(name)).isEqualTo(position);
      for (int expected = 0; expected <= names.size(); expected++) {
        assertThat(field("{\"" + name + "\":1}", table, expected)).isEqualTo(position);
        assertThat(field("{\"" + name + "\" : 1 , \"x\":0}", table, expected)).isEqualTo(position);
      }
    }
  }

  /** Also counts the name as the current token, with its text. */
  private static int field(String document, FieldNames table, int expected) throws IOException {
    DocumentTokens tokens = tokens(document);
    assertThat(tokens.next()).isEqualTo(Token.START_OBJECT);
    int field = tokens.nextField(table, expected);
    if (field >= 0) {
      assertThat(tokens.current()).isEqualTo(Token.NAME);
      assertThat(tokens.offset()).isEqualTo(1);
      assertThat(tokens.text()).isEqualTo(table.name(field));
      assertThat(tokens.next()).isEqualTo(Token.NUMBER);
    }
    return field;
  }

  private static DocumentTokens tokens(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    return new DocumentTokens(DocumentBytes.of(bytes, bytes.length), 0, ReadLimits.defaults());
  }

  @Test
  void namesNotInTheTableAreUnknown() throws IOException {
    List<String> names = new ArrayList<>(PREFIXES);
    names.addAll(ALIKE);
    FieldNames table = new FieldNames(names);
    for (String other :
        List.of("", "T", "tas", "tasksOfAUnit2", "tasksOfAUni", "unitOfTheFourth Task", "đề án")) {
      for (int expected = 0; expected <= names.size(); expected++) {
        assertThat(field("{\"" + other + "\":1}", table, expected))
            .as(other)
            .isEqualTo(FieldNames.UNKNOWN);
      }
    }
    assertThat(table.find("unitOfTheFinalTask")).isEqualTo(FieldNames.UNKNOWN);
  }

  /** UTF-8 has no byte for it, so that it must not be taken for the mark that stands in for it. */
  @Test
  void halfACharacterIsNoName() {
    assertThat(new FieldNames(List.of("a?")).find("a\uD800")).isEqualTo(FieldNames.UNKNOWN);
  }

  @Test
  void namesThatAreEscapedAreFound() throws IOException {
    FieldNames table = new FieldNames(List.of("title", "tasks", "a/b"));
    for (int expected = 0; expected <= 3; expected++) {
      assertThat(field("{\"\\u0074itle\":1}", table, expected)).isEqualTo(0);
      assertThat(field("{\"task\\u0073\":1}", table, expected)).isEqualTo(1);
      assertThat(field("{\"a\\/b\":1}", table, expected)).isEqualTo(2);
      assertThat(field("{\"task\\u0073s\":1}", table, expected)).isEqualTo(FieldNames.UNKNOWN);
    }
  }

  @Test
  void anObjectIsOverWhereItsBraceStands() throws IOException {
    FieldNames table = new FieldNames(List.of("a", "b"));
    DocumentTokens tokens = tokens("{\"a\":1,\"b\":{}}");
    tokens.next();
    assertThat(tokens.nextField(table, 0)).isEqualTo(0);
    tokens.next();
    assertThat(tokens.nextField(table, 1)).isEqualTo(1);
    tokens.next();
    assertThat(tokens.nextField(table, 0)).isEqualTo(FieldNames.NONE);
    assertThat(tokens.nextField(table, 0)).isEqualTo(FieldNames.NONE);
    assertThat(tokens.current()).isEqualTo(Token.END_OBJECT);
    assertThat(tokens.next()).isEqualTo(Token.END);
  }

  @Test
  void aNameThatRunsToTheEndOfTheDocumentIsRefused() {
    FieldNames table = new FieldNames(List.of("code", "title", "responsiblePerson"));
    for (int expected = 0; expected <= 3; expected++) {
      for (String name : List.of("c", "code", "titl", "title", "responsiblePerson")) {
        requireCutOff("{\"" + name, table, expected, Expectation.CLOSING_QUOTE);
        requireCutOff("{\"" + name + "\"", table, expected, Expectation.COLON);
        requireCutOff("{\"" + name + "\"  ", table, expected, Expectation.COLON);
      }
      requireCutOff("{", table, expected, Expectation.NAME_OR_END);
      requireCutOff("{\"", table, expected, Expectation.CLOSING_QUOTE);
    }
  }

  private static void requireCutOff(
      String document, FieldNames table, int expected, Expectation missing) {
    assertThatThrownBy(() -> field(document, table, expected))
        .asInstanceOf(
            org.assertj.core.api.InstanceOfAssertFactories.type(UnreadableException.class))
        .extracting(UnreadableException::failure)
        .isEqualTo(Optional.of(new ScanFailure(document.length(), missing, true)));
  }
}
