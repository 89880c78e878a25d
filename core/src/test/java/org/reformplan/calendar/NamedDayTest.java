package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.reformplan.document.BasisStatus;

/** What Article 146 means by start, middle and end. */
class NamedDayTest {

  @Test
  void monthsAndYearsByTheCode() {
    assertThat(NamedDay.startOfMonth(2024, 2).getDay()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(NamedDay.middleOfMonth(2024, 2).getDay()).isEqualTo(LocalDate.of(2024, 2, 15));
    assertThat(NamedDay.endOfMonth(2024, 2).getDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(NamedDay.startOfYear(2024).getDay()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(NamedDay.middleOfYear(2024).getDay()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(NamedDay.endOfYear(2024).getDay()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(NamedDay.endOfMonth(2024, 2).getBasis())
        .returns(BasisStatus.STATUTE, basis -> basis.getStatus())
        .returns("Civil Code 2015, Article 146(2)", basis -> basis.getCitation().getEn());
    assertThat(NamedDay.middleOfYear(2024).getBasis().getCitation().getVi())
        .isEqualTo("Bộ luật Dân sự 2015, Điều 146 khoản 3");
  }

  @Test
  void quartersByConvention() {
    assertThat(NamedDay.startOfQuarter(2024, 2).getDay()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(NamedDay.middleOfQuarter(2024, 2).getDay()).isEqualTo(LocalDate.of(2024, 5, 15));
    assertThat(NamedDay.endOfQuarter(2024, 2).getDay()).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(NamedDay.endOfQuarter(2024, 2).getBasis().getStatus())
        .isEqualTo(BasisStatus.CONVENTION);
  }

  @Test
  void wordsInBothLanguages() {
    assertThat(NamedDay.middleOfYear(2024).getWords().getVi()).isEqualTo("giữa năm 2024");
    assertThat(NamedDay.endOfQuarter(2024, 3).getWords().getVi()).isEqualTo("cuối quý III/2024");
    assertThat(NamedDay.startOfMonth(2024, 9).getWords().getVi()).isEqualTo("đầu tháng 9/2024");
    assertThat(NamedDay.startOfMonth(2024, 9)).hasToString("start of September 2024: 2024-09-01");
  }

  @Test
  void impossiblePeriodsAreRefused() {
    assertThatThrownBy(() -> NamedDay.endOfQuarter(2024, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected 1 <= 'quarter' <= 4, but found 5");
  }
}
