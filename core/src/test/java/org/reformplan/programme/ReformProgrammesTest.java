package org.reformplan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentReference;

class ReformProgrammesTest {
  @ParameterizedTest
  @CsvSource({
    "cchc-2001-2010, 136/2001/QĐ-TTg, 4, 2001, 2010",
    "cchc-2011-2020, 30c/NQ-CP, 6, 2011, 2020",
    "cchc-2021-2030, 76/NQ-CP, 7, 2021, 2030",
    "cchc-focus-2026-2030, 282/QĐ-TTg, 7, 2026, 2030"
  })
  void programmesHaveTheirSourceAreasAndYears(
      String code, String number, int areas, int first, int last) {
    ReformProgramme programme = ReformProgrammes.find(code).orElseThrow();

    assertThat(programme.getSource().getNumber().orElseThrow().getText()).isEqualTo(number);
    assertThat(programme.getAreas()).hasSize(areas);
    assertThat(programme.getPeriod()).isEqualTo(CalendarPeriod.ofYears(first, last));
  }

  @Test
  void theFocusPlanStandsUnderTheProgrammeInTwoPhases() {
    ReformProgramme focus = ReformProgrammes.focusOf2026();

    assertThat(focus.getParentCode()).contains("cchc-2021-2030");
    assertThat(focus.getSource().getDate()).contains(LocalDate.of(2026, 2, 12));
    assertThat(focus.getStatus()).isEqualTo(BasisStatus.REPORTED);
    assertThat(focus.getPhases())
        .extracting(ReformPhase::getPeriod)
        .containsExactly(CalendarPeriod.ofYears(2026, 2027), CalendarPeriod.ofYears(2028, 2030));
    assertThat(ReformProgrammes.of2021().getParentCode()).isEmpty();
  }

  @Test
  void theNextProgrammeCanBeSaidByTheCaller() {
    ReformProgramme next =
        ReformProgramme.builder()
            .code("cchc-2031-2040")
            .name(BilingualText.of("Chương trình 2031-2040", "Programme 2031-2040"))
            .period(CalendarPeriod.ofYears(2031, 2040))
            .source(DocumentReference.builder().issuer("Chính phủ").build())
            .status(BasisStatus.UNCONFIRMED)
            .addArea(ReformArea.of("data", "Dữ liệu", "Data"))
            .build();

    assertThat(next.findArea("data")).isPresent();
    assertThat(ReformProgrammes.find(next.getCode())).isEmpty();
  }

  @Test
  void buildersNameEverythingThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ReformProgramme.builder().build())
        .withMessageContaining("[code, name, period, source, status]");
  }
}
