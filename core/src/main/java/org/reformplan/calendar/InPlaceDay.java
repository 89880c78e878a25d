package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.reformplan.document.BilingualText;

/** A day off in place of a holiday that falls on a rest day. */
record InPlaceDay(LocalDate day, SpecialDay holiday) implements SpecialDay {
  @Override
  public DayKind kind() {
    return DayKind.MADE_UP_OFF;
  }

  @Override
  public Certainty certainty() {
    return holiday.certainty();
  }

  @Override
  public BilingualText name() {
    return HolidayNames.madeUp(holiday.name());
  }

  @Override
  public DayInfo toInfo() {
    DayInfo made = holiday.toInfo();
    DayInfo.Builder builder = DayInfo.builder();
    builder
        .day(day)
        .kind(kind())
        .name(name())
        .certainty(certainty())
        .source(certainty() == Certainty.STATUTORY ? Sources.madeUp(day) : made.getSource())
        .counterpart(Optional.of(made.getDay()))
        .note(made.getNote());
    return builder.build();
  }
}
