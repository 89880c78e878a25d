package org.reformplan.json.codec;

import java.io.IOException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** A time of day such as {@code 17:00}, or {@code 17:00:30}. */
final class TimeCodec extends ValueCodec<LocalTime> {
  static final TimeCodec INSTANCE = new TimeCodec();

  private TimeCodec() {}

  private static final int MINUTES = 5;
  private static final int SECONDS = 8;

  @Override
  public @Nullable LocalTime read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(Words.TIME);
      return null;
    }
    LocalTime time = time(in.characters(), in.start(), in.length());
    if (time == null) {
      in.report(ProblemKind.INVALID_TIME, Map.of("value", in.shownValue(), "expected", "17:00"));
    }
    return time;
  }

  private static @Nullable LocalTime time(char[] c, int s, int length) {
    boolean shape =
        (length == MINUTES || (length == SECONDS && c[s + 5] == ':')) && c[s + 2] == ':';
    if (!shape) {
      return null;
    }
    int hour = two(c, s);
    int minute = two(c, s + 3);
    int second = length == SECONDS ? two(c, s + 6) : 0;
    boolean fits = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
    return fits && second < 60 ? LocalTime.of(hour, minute, second) : null;
  }

  private static int two(char[] characters, int start) {
    int tens = characters[start] - '0';
    int ones = characters[start + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  @Override
  public void write(LocalTime value, Writing out) throws IOException {
    if (!value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException(
          "Expected whole seconds of a time in JSON, but found " + value);
    }
    out.text(value.toString());
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "string", "pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$");
  }

  @Override
  public BilingualText words() {
    return Words.TIME;
  }
}
