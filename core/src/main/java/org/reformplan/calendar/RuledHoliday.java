package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/** A holiday that statute gives every year, or that custom leads one to expect. */
record RuledHoliday(
    LocalDate day,
    DayKind kind,
    BilingualText name,
    Certainty certainty,
    LegalBasis source,
    @Nullable BilingualText note)
    implements SpecialDay {

  @Override
  public DayInfo toInfo() {
    DayInfo.Builder builder = DayInfo.builder();
    builder
        .day(day)
        .kind(kind)
        .name(name)
        .certainty(certainty)
        .source(source)
        .note(Optional.ofNullable(note));
    return builder.build();
  }
}
