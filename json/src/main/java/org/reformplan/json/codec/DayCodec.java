package org.reformplan.json.codec;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** A day such as {@code 2023-03-14}. */
final class DayCodec extends ValueCodec<LocalDate> {
  static final ValueCodec<LocalDate> INSTANCE = new DayCodec();

  private DayCodec() {}

  /** The shape of a day; which months have thirty days only the reader knows. */
  static final String PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  @Override
  public @Nullable LocalDate read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(Words.DAY);
      return null;
    }
    LocalDate day = IsoDays.read(in.bytes());
    if (day == null) {
      in.report(ProblemKind.INVALID_DAY, "value", in.shownValue());
    }
    return day;
  }

  @Override
  public void write(LocalDate value, Writing out) throws IOException {
    if (value.getYear() < 0 || value.getYear() > 9999) {
      throw new IllegalArgumentException(
          "Expected 0 <= 'year' <= 9999 of a day in JSON, but found " + value);
    }
    out.text(IsoDays.write(value));
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "string", "format", "date", "pattern", PATTERN);
  }

  @Override
  public BilingualText words() {
    return Words.DAY;
  }
}
