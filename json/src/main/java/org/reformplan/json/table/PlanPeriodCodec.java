package org.reformplan.json.table;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.ObjectCodec;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.SchemaBook;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;

/** The period of the plan itself, by which the texts of the document are understood. */
final class PlanPeriodCodec extends ValueCodec<CalendarPeriod> {
  static final ValueCodec<CalendarPeriod> PERIOD = new PlanPeriodCodec();

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private PlanPeriodCodec() {}

  @Override
  public @Nullable CalendarPeriod read(Reading in) throws IOException {
    CalendarPeriod period = PeriodTable.PERIOD.read(in);
    if (period != null && !isModern(period)) {
      in.refuse(
          Refusal.of(
              "kế hoạch phải nằm trong các năm " + FIRST_YEAR + "–" + LAST_YEAR,
              "a plan lies in the years " + FIRST_YEAR + " to " + LAST_YEAR));
      return null;
    }
    if (period != null) {
      ((PlanScope) in.scope()).settlePeriod(period);
    }
    return period;
  }

  /** Beyond these years nothing is known of working days, and a slip in the year is likely. */
  private static boolean isModern(CalendarPeriod period) {
    return period.getStart().getYear() >= FIRST_YEAR
        && period.getEndInclusive().getYear() <= LAST_YEAR;
  }

  @Override
  public void write(CalendarPeriod value, Writing out) throws IOException {
    PeriodTable.PERIOD.write(value, out);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return PeriodTable.PERIOD.schema(book);
  }

  @Override
  public BilingualText words() {
    return PeriodTable.PERIOD.words();
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return PeriodTable.PERIOD.table();
  }
}
