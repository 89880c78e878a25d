package org.reformplan.json.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod.Kind;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.ReportingPeriod;

/**
 * The form of the periods of a year that are reported on: a word, with a number where there are
 * several.
 */
final class ReportingPeriodCodec extends SpelledCodec<ReportingPeriod> {
  static final ValueCodec<ReportingPeriod> PERIOD = new ReportingPeriodCodec();

  private ReportingPeriodCodec() {
    super(
        BilingualText.of(
            "kỳ báo cáo như \"quarter-1\", \"six-months-1\", \"year\"",
            "a reporting period like \"quarter-1\", \"six-months-1\", \"year\""),
        "^(day|month(-([1-9]|1[0-2]))?|quarter(-[1-4])?|six-months(-[12])?|nine-months|year)$");
  }

  /** There are few: each is spelled until it fits. */
  @Override
  protected @Nullable ReportingPeriod valueOf(String text) {
    for (Kind kind :
        new Kind[] {
          Kind.DAY, Kind.MONTH, Kind.QUARTER, Kind.SIX_MONTHS, Kind.NINE_MONTHS, Kind.YEAR
        }) {
      String code = codeOf(kind);
      if (text.equals(code)) {
        return ReportingPeriod.every(kind);
      }
      for (int index = 1; index <= countOf(kind); index++) {
        if (text.equals(code + "-" + index)) {
          return ReportingPeriod.of(kind, index);
        }
      }
    }
    return null;
  }

  @Override
  protected String textOf(ReportingPeriod value) {
    String kind = codeOf(value.getKind());
    return value.getIndex().map(index -> kind + "-" + index).orElse(kind);
  }

  private static String codeOf(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many there are in a year; the one of nine months and the year have no number. */
  private static int countOf(Kind kind) {
    if (kind == Kind.MONTH) {
      return 12;
    }
    if (kind == Kind.QUARTER) {
      return 4;
    }
    return kind == Kind.SIX_MONTHS ? 2 : 0;
  }
}
