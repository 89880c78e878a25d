package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reformplan.json.sink.DocumentSink;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Documents are written with the bytes that Jackson 3 writes, indented and on one line. */
class DocumentSinkTest {
  private static final JsonFactory JACKSON =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();
  private static final int PART = 1024;
  private static final int BUFFER = 16 * 1024;

  /** One document, told to a sink. */
  private interface Telling {
    void to(TokenSink sink) throws IOException;
  }

  private static byte[] ours(Layout layout, Telling telling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DocumentSink sink = new DocumentSink(bytes, layout);
    telling.to(sink);
    sink.finish();
    return bytes.toByteArray();
  }

  private static byte[] jackson(Layout layout, Telling telling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = JACKSON.createGenerator(context(layout), bytes)) {
      telling.to(new JacksonSink(generator));
    }
    return bytes.toByteArray();
  }

  private static ObjectWriteContext context(Layout layout) {
    if (layout == Layout.COMPACT) {
      return ObjectWriteContext.empty();
    }
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(twoSpaces)
            .withArrayIndenter(twoSpaces);
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  private static void requireSame(Layout layout, Telling telling) throws IOException {
    assertThat(new String(ours(layout, telling), UTF_8))
        .isEqualTo(new String(jackson(layout, telling), UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void randomTreesAreWrittenAlike(Layout layout) throws IOException {
    for (long seed = 0; seed < 2_000; seed++) {
      long tree = seed;
      requireSame(layout, sink -> new RandomTree(tree).tell(sink));
    }
  }

  /** Objects, lists and values at random, the same for the same seed. */
  private static final class RandomTree {
    private static final List<String> TEXTS =
        List.of("", "a", "Kế hoạch", "\"", "\\", "/", "\n", "\u0000", "\u007F", "😀", "\u2028");

    private final Random random;

    RandomTree(long seed) {
      this.random = new Random(seed);
    }

    void tell(TokenSink sink) throws IOException {
      value(sink, 6);
    }

    private void value(TokenSink sink, int depth) throws IOException {
      switch (random.nextInt(depth == 0 ? 4 : 8)) {
        case 0 -> sink.text(text());
        case 1 -> sink.number(random.nextBoolean() ? random.nextLong() : random.nextInt(100));
        case 2 -> sink.number(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(20) - 9));
        case 3 -> sink.truth(random.nextBoolean());
        case 4, 5 -> {
          sink.startArray();
          for (int i = random.nextInt(5); i > 0; i--) {
            value(sink, depth - 1);
          }
          sink.endArray();
        }
        default -> {
          sink.startObject();
          for (int i = random.nextInt(5); i > 0; i--) {
            sink.name(text());
            value(sink, depth - 1);
          }
          sink.endObject();
        }
      }
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        text.append(TEXTS.get(random.nextInt(TEXTS.size())));
      }
      return text.toString();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyCharacterOfTheBasicPlaneIsWrittenAlike(Layout layout) throws IOException {
    requireSame(
        layout,
        sink -> {
          sink.startObject();
          for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
              sink.name("c" + c);
              sink.text(c + "đ" + c);
            }
          }
          sink.name("last\uFFFF");
          sink.text("\uFFFF");
          sink.endObject();
        });
  }

  /** Plain and not, short and long, many times each, among them two of one hash. */
  @ParameterizedTest
  @EnumSource
  void namesAreWrittenAlikeHoweverOftenTheyStand(Layout layout) throws IOException {
    requireSame(
        layout,
        sink -> {
          sink.startObject();
          for (int round = 0; round < 3; round++) {
            for (String name : List.of("Aa", "BB", "", "đề án", "a\"b", "a\nb", "\u007F")) {
              sink.name(name);
              sink.number(round);
            }
            for (int length = 1; length <= 300; length++) {
              sink.name("n".repeat(length));
              sink.truth(true);
            }
          }
          sink.endObject();
        });
  }

  @Test
  void pairsAreWrittenAlikeWhereverPartsOfATextMeet() throws IOException {
    for (int before = PART - 3; before <= PART + 3; before++) {
      for (String pair : List.of("😀", "😀😀", "\uD800\uDC00\uDBFF\uDFFF")) {
        String text = "a".repeat(before) + pair + "đ".repeat(PART) + pair;
        requireSame(Layout.COMPACT, sink -> sink.text(text));
      }
    }
  }

  /** Characters of one to four bytes, and of six with their escape, each across the edge. */
  @Test
  void charactersAreWrittenAlikeWhereTheBufferIsFull() throws IOException {
    for (String one : List.of("a", "đ", "ế", "😀", "\"", "\u0001", "\u001F")) {
      for (int before = BUFFER - 12; before <= BUFFER + 2; before++) {
        String text = "a".repeat(before) + one.repeat(8);
        requireSame(Layout.COMPACT, sink -> sink.text(text));
      }
    }
  }

  /** Marks between values, numbers and line ends, each across the edge. */
  @ParameterizedTest
  @EnumSource
  void marksAndNumbersAreWrittenAlikeWhereTheBufferIsFull(Layout layout) throws IOException {
    for (int before = BUFFER - 120; before <= BUFFER + 2; before++) {
      String text = "a".repeat(before);
      requireSame(
          layout,
          sink -> {
            sink.startArray();
            sink.text(text);
            sink.startObject();
            sink.name("đề án");
            sink.number(-1234567890123456789L);
            sink.name("b");
            sink.startArray();
            sink.truth(false);
            sink.number(new BigDecimal("1234567.890"));
            sink.endArray();
            sink.name("c");
            sink.startObject();
            sink.endObject();
            sink.endObject();
            sink.endArray();
          });
    }
  }

  @Test
  void halfAPairIsRefusedWhereverItStands() {
    for (String half : List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D")) {
      for (int before :
          new int[] {0, 1, PART - 2, PART - 1, PART, PART + 1, 2 * PART - 1, 2 * PART, BUFFER}) {
        for (String after : List.of("", "a", "đ", "a".repeat(PART))) {
          String text = "a".repeat(before) + half + after;
          requireRefused(before, text);
        }
      }
    }
  }

  @Test
  void halfAPairIsRefusedAfterAWholeOne() {
    for (int before = PART - 4; before <= PART; before++) {
      requireRefused(before + 2, "a".repeat(before) + "😀\uD83D");
      requireRefused(before + 2, "a".repeat(before) + "😀\uDE00");
    }
  }

  private static void requireRefused(int index, String text) {
    Stream.<Telling>of(sink -> sink.text(text), sink -> name(sink, text))
        .forEach(
            telling ->
                assertThatThrownBy(() -> ours(Layout.COMPACT, telling))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("half a surrogate pair at " + index + " of '"));
  }

  private static void name(TokenSink sink, String name) throws IOException {
    sink.startObject();
    sink.name(name);
  }

  /** It is the caller's to close, and may be far away: nothing is written before there is need. */
  @Test
  void theStreamIsWrittenInLargeBlocks() throws IOException {
    int[] writes = new int[1];
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int one) {
            writes[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int count) {
            writes[0]++;
          }
        };
    DocumentSink sink = new DocumentSink(counting, Layout.COMPACT);
    sink.text("a".repeat(4 * BUFFER));
    sink.finish();

    assertThat(writes[0]).isLessThan(12);
  }
}
