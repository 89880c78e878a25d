package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.DocumentTokens;
import org.reformplan.json.source.Encoding;
import org.reformplan.json.source.FieldNames;
import org.reformplan.json.source.Surrogates;
import org.reformplan.json.source.UnreadableException;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Documents have the tokens, texts and places that Jackson 3 finds in them, and are refused where
 * it or the platform's strict decoder of UTF-8 refuses them.
 *
 * <p>What differs on purpose is left aside here: how deep and how long things may be is set to the
 * same; a byte-order mark is the reader's; bytes that Jackson takes for UTF-16 or UTF-32 are no
 * document of ours. Halves of surrogate pairs that are escaped by number are texts to both, and the
 * reader of values refuses them; in names Jackson refuses them at once.
 */
class DocumentTokensTest {
  private static final int LONGEST = 20_000;
  private static final int LONGEST_NUMBER = 1_000;

  private static final ReadLimits LIMITS =
      ReadLimits.defaults()
          .withMaxNameLength(LONGEST)
          .withMaxTextLength(LONGEST)
          .withMaxNumberLength(LONGEST_NUMBER);

  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(LONGEST)
                  .maxStringLength(LONGEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private static final Map<JsonToken, Token> TOKENS =
      Map.ofEntries(
          Map.entry(JsonToken.START_OBJECT, Token.START_OBJECT),
          Map.entry(JsonToken.END_OBJECT, Token.END_OBJECT),
          Map.entry(JsonToken.START_ARRAY, Token.START_ARRAY),
          Map.entry(JsonToken.END_ARRAY, Token.END_ARRAY),
          Map.entry(JsonToken.PROPERTY_NAME, Token.NAME),
          Map.entry(JsonToken.VALUE_STRING, Token.TEXT),
          Map.entry(JsonToken.VALUE_NUMBER_INT, Token.NUMBER),
          Map.entry(JsonToken.VALUE_NUMBER_FLOAT, Token.NUMBER),
          Map.entry(JsonToken.VALUE_TRUE, Token.TRUE),
          Map.entry(JsonToken.VALUE_FALSE, Token.FALSE),
          Map.entry(JsonToken.VALUE_NULL, Token.NULL));

  /** A token, where it begins, and its text if it has one of its own. */
  private record Step(Token token, long offset, String text) {}

  /** How a document is gone over: whatever is asked of its tokens, they are the same. */
  private interface Way {
    void go(DocumentTokens tokens, List<Step> steps) throws IOException;
  }

  @Test
  void snippetsAreToJsonWhatTheyAreToJackson() {
    SomeDocuments.snippets().forEach(DocumentTokensTest::requireSame);
  }

  @Test
  void piecesPutTogetherAreToJsonWhatTheyAreToJackson() {
    assertThat(SomeDocuments.pieced(40_000).filter(DocumentTokensTest::requireSame).count())
        .isGreaterThan(1_000);
  }

  @Test
  void filesAndTheirEditsAreToJsonWhatTheyAreToJackson() throws IOException {
    SomeDocuments.files().forEach(DocumentTokensTest::requireSame);
    assertThat(SomeDocuments.edited(80).filter(DocumentTokensTest::requireSame).count())
        .isGreaterThan(100);
  }

  /** Returns whether both take the document for JSON. */
  private static boolean requireSame(byte[] bytes) {
    if (!Encoding.of(bytes, Math.min(bytes.length, 4)).equals(Encoding.UTF_8)) {
      return false;
    }
    Optional<List<Step>> asked = ours(bytes, DocumentTokensTest::askForEverything);
    if (asked.stream().flatMap(List::stream).anyMatch(DocumentTokensTest::isHalfName)) {
      return false;
    }
    Optional<List<Step>> expected = jackson(bytes);
    Optional<List<Step>> passedOver = ours(bytes, DocumentTokensTest::askForNothing);
    Optional<List<Step>> byFields = ours(bytes, new ByFields(bytes));

    assertThat(asked).as(() -> shown(bytes)).isEqualTo(expected);
    assertThat(passedOver)
        .as(() -> shown(bytes))
        .isEqualTo(expected.map(DocumentTokensTest::withoutTexts));
    assertThat(byFields).as(() -> shown(bytes)).isEqualTo(expected);
    return expected.isPresent();
  }

  private static boolean isHalfName(Step step) {
    return step.token == Token.NAME && Surrogates.firstHalf(step.text) >= 0;
  }

  private static String shown(byte[] bytes) {
    return new String(bytes, UTF_8) + " = " + Arrays.toString(bytes);
  }

  private static List<Step> withoutTexts(List<Step> steps) {
    return steps.stream().map(step -> new Step(step.token, step.offset, "")).toList();
  }

  /** One value and nothing after it, in strict UTF-8, or empty. */
  private static Optional<List<Step>> jackson(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (depth == 0 && !steps.isEmpty()) {
          return Optional.empty();
        }
        Token kind = TOKENS.get(token);
        steps.add(
            new Step(
                kind,
                parser.currentTokenLocation().getByteOffset(),
                hasText(kind) ? parser.getString() : ""));
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
      return Optional.of(steps);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean hasText(@Nullable Token token) {
    return token == Token.NAME || token == Token.TEXT || token == Token.NUMBER;
  }

  private static Optional<List<Step>> ours(byte[] bytes, Way way) {
    List<Step> steps = new ArrayList<>();
    try {
      way.go(new DocumentTokens(DocumentBytes.of(bytes, bytes.length), 0, LIMITS), steps);
    } catch (UnreadableException e) {
      assertThat(e.reason()).isNotEqualTo(UnreadableException.Reason.DOCUMENT_TOO_LARGE);
      return Optional.empty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    int depth = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (depth == 0 && i > 0) {
        return Optional.empty();
      }
      Token token = steps.get(i).token;
      boolean opens = token == Token.START_OBJECT || token == Token.START_ARRAY;
      boolean closes = token == Token.END_OBJECT || token == Token.END_ARRAY;
      depth += opens ? 1 : closes ? -1 : 0;
    }
    return Optional.of(steps);
  }

  private static void askForEverything(DocumentTokens tokens, List<Step> steps) throws IOException {
    for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
      steps.add(stepOf(tokens));
    }
  }

  private static Step stepOf(DocumentTokens tokens) throws IOException {
    Token token = tokens.current();
    return new Step(token, tokens.offset(), hasText(token) ? tokens.text() : "");
  }

  private static void askForNothing(DocumentTokens tokens, List<Step> steps) throws IOException {
    for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
      steps.add(new Step(token, tokens.offset(), ""));
    }
  }

  /** Goes by the fields of objects, every other of which is known, mostly in their order. */
  private static final class ByFields implements Way {
    private final List<String> known;
    private final FieldNames names;

    ByFields(byte[] bytes) {
      TreeSet<String> found = new TreeSet<>(List.of("a", "b", "title"));
      ours(bytes, DocumentTokensTest::askForEverything)
          .ifPresent(
              steps ->
                  steps.stream()
                      .filter(s -> s.token == Token.NAME)
                      .forEach(s -> found.add(s.text)));
      List<String> half = new ArrayList<>();
      for (String name : found) {
        if (half.size() % 2 == 0 || name.length() > 5) {
          half.add(name);
        }
      }
      this.known = half;
      this.names = new FieldNames(half);
    }

    @Override
    public void go(DocumentTokens tokens, List<Step> steps) throws IOException {
      while (tokens.next() != Token.END) {
        takeValue(tokens, steps);
      }
    }

    private void takeValue(DocumentTokens tokens, List<Step> steps) throws IOException {
      steps.add(stepOf(tokens));
      if (tokens.current() == Token.START_OBJECT) {
        takeFields(tokens, steps);
      } else if (tokens.current() == Token.START_ARRAY) {
        while (tokens.next() != Token.END_ARRAY) {
          takeValue(tokens, steps);
        }
        steps.add(stepOf(tokens));
      }
    }

    private void takeFields(DocumentTokens tokens, List<Step> steps) throws IOException {
      int expected = 0;
      int field = tokens.nextField(names, expected);
      while (field != FieldNames.NONE) {
        Step step = stepOf(tokens);
        assertThat(step.token).isEqualTo(Token.NAME);
        assertThat(field).as(step.text).isEqualTo(known.indexOf(step.text));
        steps.add(step);
        tokens.next();
        takeValue(tokens, steps);
        expected = field + 1;
        field = tokens.nextField(names, expected);
      }
      steps.add(stepOf(tokens));
    }
  }

  @Test
  void streamsThatDribbleSayTheSame() throws IOException {
    Stream.of(
            SomeDocuments.snippets().stream(),
            SomeDocuments.pieced(10_000),
            SomeDocuments.files().stream(),
            SomeDocuments.edited(10))
        .flatMap(documents -> documents)
        .forEach(
            bytes ->
                assertThat(told(DocumentBytes.of(new DribblingStream(bytes), 0, bytes.length + 1)))
                    .as(() -> shown(bytes))
                    .isEqualTo(told(DocumentBytes.of(bytes, bytes.length + 1))));
  }

  /** All tokens, and at the end the failure, if there is one. */
  private static List<Object> told(DocumentBytes document) {
    List<Step> steps = new ArrayList<>();
    Object end = "end";
    try {
      askForEverything(new DocumentTokens(document, 0, LIMITS), steps);
    } catch (UnreadableException e) {
      end = e.failure().isPresent() ? e.failure().get() : e.reason();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    List<Object> told = new ArrayList<>(steps);
    told.add(end);
    return told;
  }
}
