package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;

/** What is refused and where, cycles in a range, plans of several years, and very long texts. */
class DeadlineParserTest {
  private static final CalendarPeriod YEAR_2023 = CalendarPeriod.ofYear(2023);

  private static Deadline parse(String text) {
    return DeadlineParser.parse(text, YEAR_2023);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/2/2023        | 30 February 2023 does not exist        | 0  | 30/2/2023",
        "Quý V/2023       | There are only quarters I to IV        | 4  | V",
        "Trước tháng 13   | There are only months 1 to 12          | 12 | 13",
        "Quý II/23        | A year needs four digits, from 1900 to 2100 | 6 | /23",
        "Trước ngày 15    | A day without a month                  | 6  | ngày 15",
        "Theo thực trạng  | These words are not understood         | 5  | thực trạng",
        "Quý II (dự kiến) | These words are not understood         | 7  | (dự kiến)",
        "10 (chín) ngày sau khi họp | The number in words differs from the digits | 0 | 10 (chín)",
        "thứ Sáu, 15/6/2023 | The day is not the weekday stated    | 0  | thứ Sáu, 15/6/2023"
      })
  void refusalsNameReasonAndPlace(String text, String reason, int offset, String words) {
    UnparsedDeadline unparsed = (UnparsedDeadline) parse(text);

    assertThat(unparsed.getReason().getEn()).isEqualTo(reason);
    assertThat(unparsed.getOffset()).isEqualTo(offset);
    assertThat(unparsed.getWords()).isEqualTo(words);
  }

  @Test
  void offsetCountsCharactersOfTheTextAsWritten() {
    String decomposed = "Quy\u0301 V";
    UnparsedDeadline unparsed = (UnparsedDeadline) parse(decomposed);

    assertThat(unparsed.getOffset()).isEqualTo(5);
    assertThat(unparsed.getText()).isEqualTo(decomposed);
  }

  @Test
  void cycleGivesItsDaysInARange() {
    RecurringDeadline monthly = (RecurringDeadline) parse("Ngày 20 hằng tháng");

    assertThat(monthly.occurrencesIn(CalendarPeriod.ofQuarter(2024, 1), DeadlinePolicy.standard()))
        .extracting(DeadlineOccurrence::getLastDay)
        .containsExactly(
            LocalDate.of(2024, 1, 20), LocalDate.of(2024, 2, 20), LocalDate.of(2024, 3, 20));
  }

  @Test
  void cycleRunsOverTheWholePlan() {
    CalendarPeriod plan = CalendarPeriod.of(LocalDate.of(2025, 7, 18), LocalDate.of(2026, 6, 30));
    EffectiveDeadline quarterly =
        DeadlineParser.parse("Hằng quý", plan).resolve(DeadlinePolicy.standard());

    assertThat(quarterly.getOccurrences())
        .extracting(DeadlineOccurrence::getNamedDay)
        .containsExactly(
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30));
  }

  @Test
  void textWithoutYearStaysOfItsKindInAPlanOfSeveralYears() {
    Deadline quarter = DeadlineParser.parse("Quý II", CalendarPeriod.ofYears(2021, 2025));
    EffectiveDeadline effective = quarter.resolve(DeadlinePolicy.standard());

    assertThat(quarter.getKind()).isEqualTo(DeadlineKind.PERIOD);
    assertThat(effective.isDeterminable()).isFalse();
    assertThat(effective.getReason().orElseThrow().getEn())
        .isEqualTo("The text states no year, and the plan spans several years");
  }

  @Test
  void partsOfACompositeAreResolvedOneByOne() {
    EffectiveDeadline both = parse("Quý II/2023; Hằng ngày").resolve(DeadlinePolicy.standard());

    assertThat(both.isDeterminable()).isFalse();
    assertThat(both.getLastDay()).isEmpty();
    assertThat(both.getParts())
        .extracting(EffectiveDeadline::isDeterminable)
        .containsExactly(true, false);
  }

  @Test
  void linesAreStatementsUnlessTheyReadAsOne() {
    assertThat(parse("Hằng quý\nĐột xuất").getKind()).isEqualTo(DeadlineKind.COMPOSITE);
    assertThat(parse("Trước ngày\n15/6/2023").getKind()).isEqualTo(DeadlineKind.BEFORE_DATE);
    assertThat(parse("Quý II\nnăm 2023").getKind()).isEqualTo(DeadlineKind.UNPARSED);
  }

  @Test
  void sameMeaningLeavesTheTextOut() {
    assertThat(parse("Quý II").hasSameMeaningAs(parse("quí 2 năm 2023"))).isTrue();
    assertThat(parse("Quý II")).isNotEqualTo(parse("quí 2 năm 2023")).isEqualTo(parse("Quý II"));
    assertThat(parse("Hằng quý").hasSameMeaningAs(parse("4 lần/năm"))).isTrue();
    assertThat(parse("30/6").hasSameMeaningAs(parse("Trước 30/6"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "/", "1", "(", "và ", "Quý II, ", "Quý II; ", "\u0301", "\n", "ngày 5, "})
  void textOfAMillionCharactersIsAnswered(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    assertThat(parse(text).getKind()).isEqualTo(DeadlineKind.UNPARSED);
  }

  @Test
  void blanksAroundATextMakeNoDifferenceHoweverMany() {
    String blanks = " ".repeat(500_000);

    assertThat(parse(blanks + "Quý II" + blanks).hasSameMeaningAs(parse("Quý II"))).isTrue();
  }

  @Test
  void codesOfKindsAreThoseOfFiles() {
    assertThat(List.of(DeadlineKind.values()))
        .extracting(DeadlineKind::getCode)
        .containsExactly(
            "on-date",
            "before-date",
            "by-date",
            "period",
            "range",
            "occurrences",
            "recurring",
            "continuous",
            "relative",
            "by-reference",
            "on-demand",
            "composite",
            "unparsed");
  }
}
