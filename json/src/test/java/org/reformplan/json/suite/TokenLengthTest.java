package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.DocumentTokens;
import org.reformplan.json.source.UnreadableException;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;

/**
 * Names, texts and numbers may be as long as the limit says, counted in characters, and no longer.
 */
class TokenLengthTest {
  private static final int TEXT = 40;
  private static final int NAME = 20;
  private static final int NUMBER = 10;
  private static final ReadLimits LIMITS =
      ReadLimits.defaults()
          .withMaxTextLength(TEXT)
          .withMaxNameLength(NAME)
          .withMaxNumberLength(NUMBER);
  private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;

  /** One character each, as documents may write it. */
  private static final List<String> WAYS_TO_WRITE_ONE =
      List.of("a", "đ", "ế", "\\n", "\\\\", "\\\"", "\\u00e0", "\\ud83d", "\u007F");

  @Test
  void textsAndNamesMayBeAsLongAsTheLimit() throws IOException {
    for (String one : WAYS_TO_WRITE_ONE) {
      assertThat(isTooLong("[\"" + one.repeat(TEXT) + "\"]")).as(one).isFalse();
      assertThat(isTooLong("[\"" + one.repeat(TEXT + 1) + "\"]")).as(one).isTrue();
      assertThat(isTooLong("{\"" + one.repeat(NAME) + "\":1}")).as(one).isFalse();
      assertThat(isTooLong("{\"" + one.repeat(NAME + 1) + "\":1}")).as(one).isTrue();
    }
  }

  @Test
  void waysOfWritingStandTogether() throws IOException {
    String nine = String.join("", WAYS_TO_WRITE_ONE);

    assertThat(isTooLong("\"" + nine.repeat(4) + "abcd\"")).isFalse();
    assertThat(isTooLong("\"" + nine.repeat(4) + "abcdế\"")).isTrue();
  }

  /** Two of Java's characters each, as the limit counts. */
  @Test
  void charactersBeyondTheBasicPlaneCountTwice() throws IOException {
    assertThat(isTooLong("\"" + "😀".repeat(TEXT / 2) + "\"")).isFalse();
    assertThat(isTooLong("\"" + "😀".repeat(TEXT / 2) + "a\"")).isTrue();
  }

  /** A name that the table has is as long as any other, wherever it stands. */
  @Test
  void aLimitBelowTheFormatsOwnNamesHoldsForThemToo() {
    PlanReader brief = PlanReader.standard().withLimits(LIMITS.withMaxNameLength(4));

    for (String document : List.of("{\"title\":\"T\"}", "{\"x\":1, \"title\":\"T\"}")) {
      assertThat(brief.read(document).getFindings())
          .extracting(ReadFinding::getRuleId)
          .as(document)
          .contains("json-too-long");
    }
  }

  @Test
  void aNameThatIsNoTextIsToldBeforeTheColonThatIsMissing() {
    byte[] document = "{\"t?\" 1}".getBytes(StandardCharsets.US_ASCII);
    document[3] = (byte) 0xE9;

    assertThat(PlanReader.standard().read(document).getFindings())
        .extracting(ReadFinding::getRuleId)
        .containsExactly("json-encoding");
  }

  @Test
  void numbersMayBeAsLongAsTheLimit() throws IOException {
    for (String number : List.of("1234567890", "-123456789", "0.12345678", "1.2345e-10")) {
      assertThat(number).hasSize(NUMBER);
      assertThat(isTooLong("[" + number + "]")).as(number).isFalse();
      assertThat(isTooLong("[" + number + "1]")).as(number).isTrue();
      assertThat(isTooLong(number)).as(number).isFalse();
      assertThat(isTooLong(number + "1")).as(number).isTrue();
    }
  }

  /** Read whole, dribbled, and with nobody asking for the texts. */
  private static boolean isTooLong(String document) throws IOException {
    byte[] bytes = document.getBytes(UTF_8);
    boolean whole = isTooLong(DocumentBytes.of(bytes, bytes.length), true);
    assertThat(isTooLong(DocumentBytes.of(bytes, bytes.length), false)).isEqualTo(whole);
    InputStream dribbling = new DribblingStream(bytes);
    assertThat(isTooLong(DocumentBytes.of(dribbling, 0, bytes.length), true)).isEqualTo(whole);
    return whole;
  }

  private static boolean isTooLong(DocumentBytes document, boolean asking) throws IOException {
    DocumentTokens tokens = new DocumentTokens(document, 0, LIMITS);
    try {
      for (Token token = tokens.next(); token != Token.END; token = tokens.next()) {
        if (asking && (token == Token.TEXT || token == Token.NAME)) {
          assertThat(tokens.text()).hasSizeLessThanOrEqualTo(token == Token.TEXT ? TEXT : NAME);
        }
      }
      return false;
    } catch (UnreadableException e) {
      assertThat(e.reason()).isEqualTo(UnreadableException.Reason.TOKEN_TOO_LONG);
      return true;
    }
  }

  /** Even where they also lack their end, or hold what no text may. */
  @Test
  void whatIsFarTooLongIsToldAsThat() throws IOException {
    String farTooLong = "abcdefg".repeat(TEXT);
    for (String end : List.of("", "\n\"", "\\x\"", "\\u12\"", "\"")) {
      assertThat(isTooLong("\"" + farTooLong + end)).as(end).isTrue();
    }
  }

  /** Whatever it is made of, a stream is left alone soon after it cannot become right any more. */
  @Test
  void whatNeverEndsIsGivenUpEarly() throws IOException {
    for (String start : List.of("\"", "{\"", "[1,{\"a\":\"")) {
      for (String one : WAYS_TO_WRITE_ONE) {
        RepeatingStream stream = new RepeatingStream(one, SIXTY_MEGABYTES);
        InputStream endless =
            new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), stream);

        assertThat(isTooLong(DocumentBytes.of(endless, 0, 2 * SIXTY_MEGABYTES), true))
            .as(start + one)
            .isTrue();
        assertThat(stream.bytesGiven()).as(start + one).isLessThan(256 * 1024);
      }
    }
  }
}
