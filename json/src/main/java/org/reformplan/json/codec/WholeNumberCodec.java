package org.reformplan.json.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.source.ByteText;
import org.reformplan.json.token.Token;

/** A whole number between two bounds; {@code 3.0} and {@code 3e0} are whole, as in JSON Schema. */
final class WholeNumberCodec<V extends Number> extends ValueCodec<V> {
  /** More digits than any {@code long} has. */
  private static final int TOO_MANY_DIGITS = 20;

  /** As many as every {@code long} can hold. */
  private static final int PLAIN_DIGITS = 18;

  private final long from;
  private final long to;

  /** Whether the values are {@code Integer}, which both bounds are then; {@code Long} otherwise. */
  private final boolean small;

  private WholeNumberCodec(long from, long to, boolean small) {
    this.from = from;
    this.to = to;
    this.small = small;
  }

  static ValueCodec<Integer> ofInts(int from, int to) {
    return new WholeNumberCodec<>(from, to, true);
  }

  static ValueCodec<Long> ofLongs(long from, long to) {
    return new WholeNumberCodec<>(from, to, false);
  }

  /** Returns the number, which lies between the bounds. */
  @SuppressWarnings("unchecked") // as the two that make codecs have it
  private V valueOf(long number) {
    if (small) {
      return (V) Integer.valueOf(Math.toIntExact(number));
    }
    return (V) Long.valueOf(number);
  }

  @Override
  public @Nullable V read(Reading in) throws IOException {
    if (in.token() != Token.NUMBER) {
      in.wrongType(Words.WHOLE_NUMBER);
      return null;
    }
    long plain = plainNumber(in.bytes());
    if (plain >= from && plain <= to && plain >= 0) {
      return valueOf(plain);
    }
    BigDecimal exact = exactNumber(in);
    if (exact == null) {
      in.wrongType(Words.WHOLE_NUMBER);
      return null;
    }
    boolean few = exact.signum() == 0 || exact.precision() - (long) exact.scale() < TOO_MANY_DIGITS;
    if (few && exact.stripTrailingZeros().scale() > 0) {
      in.wrongType(Words.WHOLE_NUMBER);
      return null;
    }
    if (!few
        || exact.compareTo(BigDecimal.valueOf(from)) < 0
        || exact.compareTo(BigDecimal.valueOf(to)) > 0) {
      in.report(ProblemKind.OUT_OF_RANGE, Map.of("expected", words(), "value", in.shownValue()));
      return null;
    }
    return valueOf(exact.longValueExact());
  }

  /** Returns the number that a few digits and nothing else say, or -1. */
  private static long plainNumber(ByteText text) {
    if (text.length() > PLAIN_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.at(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** An exponent beyond what a decimal can hold is no number that anyone means. */
  private static @Nullable BigDecimal exactNumber(Reading in) throws IOException {
    try {
      return new BigDecimal(in.numberText());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    out.number(value.longValue());
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "integer", "minimum", from, "maximum", to);
  }

  @Override
  public BilingualText words() {
    return BilingualText.of(
        "một số nguyên từ " + from + " đến " + to, "a whole number from " + from + " to " + to);
  }
}
