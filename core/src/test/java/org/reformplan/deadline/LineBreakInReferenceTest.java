package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/** A line break inside the name of a document once joined two words in the canonical text. */
class LineBreakInReferenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"Theo Kế\rhoạch của Chính phủ", "Theo Kế\u2028hoạch của Chính phủ"})
  void wordsOnTwoLinesStayTwoWords(String text) {
    CalendarPeriod year = CalendarPeriod.ofYear(2024);
    Deadline deadline = DeadlineParser.parse(text, year);

    if (deadline.getKind() == DeadlineKind.BY_REFERENCE) {
      assertThat(deadline.toCanonicalText(Language.VI)).isEqualTo("Theo Kế hoạch của Chính phủ");
    }
    assertThat(
            DeadlineParser.parse(deadline.toCanonicalText(Language.VI), year)
                .hasSameMeaningAs(deadline))
        .isTrue();
  }
}
