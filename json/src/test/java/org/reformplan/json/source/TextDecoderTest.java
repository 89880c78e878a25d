package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Texts are decoded as the platform's own strict decoder of UTF-8 does it. */
class TextDecoderTest {
  private static final byte[] BEFORE = "Kế hoạch ".getBytes(UTF_8);
  private static final byte[] AFTER = " năm 2024".getBytes(UTF_8);

  /** Bytes on both sides of every edge in the table of well-formed characters. */
  private static final byte[] EDGES =
      HexFormat.of().parseHex("00225C7F808F909FA0BFC0C1C2DFE0EDEFF0F4F5FF");

  /** As {@link #EDGES}, for bytes that only need to be continuations. */
  private static final byte[] FEW_EDGES = HexFormat.of().parseHex("227F80BFC0FF");

  private final TextDecoder decoder = new TextDecoder();
  private final CharsetDecoder strict = UTF_8.newDecoder();
  private final CharBuffer characters = CharBuffer.allocate(64);

  @Test
  void everyCharacterOfUnicodeIsDecodedAlone() {
    forEveryCharacter(c -> requireDecoded(Character.toString(c).getBytes(UTF_8)));
  }

  @Test
  void everyCharacterOfUnicodeIsDecodedBetweenVietnameseText() {
    forEveryCharacter(c -> requireDecoded(between(Character.toString(c).getBytes(UTF_8))));
  }

  private static byte[] between(byte... bytes) {
    byte[] all = Arrays.copyOf(BEFORE, BEFORE.length + bytes.length + AFTER.length);
    System.arraycopy(bytes, 0, all, BEFORE.length, bytes.length);
    System.arraycopy(AFTER, 0, all, BEFORE.length + bytes.length, AFTER.length);
    return all;
  }

  private static void forEveryCharacter(IntConsumer test) {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        test.accept(c);
      }
    }
  }

  /** Also as a text with escapes, in which a backslash would be one. */
  private void requireDecoded(byte[] bytes) {
    String expected = new String(bytes, UTF_8);
    if (!expected.equals(decoder.decode(bytes, 0, bytes.length, false))
        || Utf8.firstMalformed(bytes, 0, bytes.length) != bytes.length) {
      throw new AssertionError(shown(bytes));
    }
    boolean escapes = expected.indexOf('\\') >= 0;
    if (!escapes
        && (!expected.equals(decoder.decode(bytes, 0, bytes.length, true))
            || TextDecoder.length(bytes, 0, bytes.length) != expected.length())) {
      throw new AssertionError(shown(bytes));
    }
  }

  private static String shown(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes);
  }

  @Test
  void everyCharacterEscapedByNumberIsDecoded() {
    forEveryCharacter(
        c -> {
          String character = Character.toString(c);
          byte[] lower = between(escaped(character).getBytes(UTF_8));
          byte[] upper = between(upper(escaped(character)).getBytes(UTF_8));
          String expected = "Kế hoạch " + character + " năm 2024";
          if (!expected.equals(decoder.decode(lower, 0, lower.length, true))
              || !expected.equals(decoder.decode(upper, 0, upper.length, true))
              || TextDecoder.length(lower, 0, lower.length) != expected.length()) {
            throw new AssertionError(escaped(character));
          }
        });
  }

  private static String escaped(String character) {
    StringBuilder escapes = new StringBuilder();
    for (int i = 0; i < character.length(); i++) {
      escapes.append("\\u").append(HexFormat.of().toHexDigits(character.charAt(i)));
    }
    return escapes.toString();
  }

  private static String upper(String escapes) {
    return escapes.toUpperCase(Locale.ROOT).replace('U', 'u');
  }

  @Test
  void shortEscapesStandForTheirCharacters() {
    byte[] bytes = "đ\\\"\\\\\\/\\b\\f\\n\\r\\tđ".getBytes(UTF_8);

    assertThat(decoder.decode(bytes, 0, bytes.length, true)).isEqualTo("đ\"\\/\b\f\n\r\tđ");
    assertThat(TextDecoder.length(bytes, 0, bytes.length)).isEqualTo(10);
  }

  @Test
  void marksAndEscapesByNumberAreTold() {
    assertThat(oddIn("kế hoạch", false)).isFalse();
    assertThat(oddIn("ke\u0302\u0301 hoa\u0323ch", false)).isTrue();
    assertThat(oddIn("ke\u0302\\n", true)).isTrue();
    assertThat(oddIn("k\\u1EBF", true)).isTrue();
    assertThat(oddIn("kế\\n", true)).isFalse();
  }

  private boolean oddIn(String text, boolean escaped) {
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(decoder.decode(bytes, 0, bytes.length, escaped)).isNotNull();
    return decoder.isOdd();
  }

  @Test
  void everyTwoBytesAreJudgedAsByThePlatform() {
    for (int i = 0; i < 1 << 16; i++) {
      byte first = (byte) (i >> 8);
      byte second = (byte) i;
      requireJudged(first, second);
      requireJudged(between(first, second));
    }
  }

  @Test
  void threeBytesWithEveryEdgeAreJudgedAsByThePlatform() {
    for (int i = 0; i < 1 << 16; i++) {
      for (byte third : EDGES) {
        requireJudged((byte) (i >> 8), (byte) i, third);
      }
    }
  }

  /** Leads of four bytes only, and what is none: shorter ones are judged above. */
  @Test
  void fourBytesWithEveryEdgeAreJudgedAsByThePlatform() {
    for (int i = 0xEF00; i < 1 << 16; i++) {
      for (byte third : EDGES) {
        for (byte fourth : FEW_EDGES) {
          requireJudged((byte) (i >> 8), (byte) i, third, fourth);
        }
      }
    }
  }

  private void requireJudged(byte... bytes) {
    characters.clear();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean malformed = strict.reset().decode(in, characters, true).isError();
    String expected = malformed ? null : characters.flip().toString();
    String text = decoder.decode(bytes, 0, bytes.length, false);
    boolean same = expected == null ? text == null : expected.equals(text);
    if (!same || Utf8.firstMalformed(bytes, 0, bytes.length) != in.position()) {
      throw new AssertionError(shown(bytes));
    }
  }
}
