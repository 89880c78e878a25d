package org.reformplan.json.codec;

import java.io.IOException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.source.ByteText;
import org.reformplan.json.token.Token;

/** A time of day such as {@code 17:00}, or {@code 17:00:30}. */
final class TimeCodec extends ValueCodec<LocalTime> {
  static final ValueCodec<LocalTime> INSTANCE = new TimeCodec();

  private TimeCodec() {}

  private static final int MINUTES = 5;
  private static final int SECONDS = 8;

  @Override
  public @Nullable LocalTime read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(Words.TIME);
      return null;
    }
    LocalTime time = time(in.bytes());
    if (time == null) {
      in.report(ProblemKind.INVALID_TIME, Map.of("value", in.shownValue(), "expected", "17:00"));
    }
    return time;
  }

  private static @Nullable LocalTime time(ByteText text) {
    int length = text.length();
    boolean seconds = length == SECONDS;
    if (!(length == MINUTES || (seconds && text.at(5) == ':')) || text.at(2) != ':') {
      return null;
    }
    int hour = text.twoDigits(0);
    int minute = text.twoDigits(3);
    int second = seconds ? text.twoDigits(6) : 0;
    boolean fits = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0;
    return fits && second < 60 ? LocalTime.of(hour, minute, second) : null;
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
