package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/** What real texts mean, line by line of two tables. */
class DeadlineTextsTest {

  static List<TextLine> lines() {
    return TextLine.read("deadline-texts.tsv");
  }

  static List<TextLine> furtherLines() {
    return TextLine.read("further-deadline-texts.tsv");
  }

  @Test
  void tablesAreThere() {
    assertThat(lines()).hasSize(66);
    assertThat(furtherLines()).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void textsOfTheTable(TextLine line) {
    EffectiveDeadline effective = line.parse().resolve(DeadlinePolicy.standard());

    assertThat(line.parse().getKind().getCode()).isEqualTo(line.get("kind"));
    assertThat(effective.getStart().map(LocalDate::toString).orElse(""))
        .isEqualTo(line.get("start"));
    assertThat(effective.getLastDay().map(LocalDate::toString).orElse(""))
        .isEqualTo(line.get("last_day"));
    assertThat(
            effective.getOccurrences().stream()
                .map(occurrence -> occurrence.getLastDay().toString())
                .collect(Collectors.joining("|")))
        .isEqualTo(line.get("occurrences"));
    assertThat(effective.isDeterminable()).isEqualTo(line.get("determinable").equals("true"));
    assertThat(effective.getReason().isPresent()).isNotEqualTo(effective.isDeterminable());
  }

  @ParameterizedTest
  @MethodSource("furtherLines")
  void furtherTexts(TextLine line) {
    EffectiveDeadline effective = line.parse().resolve(DeadlinePolicy.standard());

    textsOfTheTable(line);
    assertThat(effective.getNamedDay().map(LocalDate::toString).orElse(""))
        .isEqualTo(line.get("named"));
    assertThat(effective.getLastTime().map(LocalTime::toString).orElse(""))
        .isEqualTo(line.get("last_time"));
  }

  @ParameterizedTest
  @MethodSource({"lines", "furtherLines"})
  void textIsKeptAndCanonicalTextMeansTheSame(TextLine line) {
    Deadline deadline = line.parse();
    String canonical = deadline.toCanonicalText(Language.VI);

    assertThat(deadline.getText()).isEqualTo(line.get("text"));
    assertThat(deadline.toCanonicalText(Language.EN)).isNotBlank();
    assertThat(DeadlineParser.parse(canonical, line.plan()).hasSameMeaningAs(deadline))
        .as(canonical)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource({"lines", "furtherLines"})
  void textWithoutYearHasNoDayInPlanOfSeveralYears(TextLine line) {
    CalendarPeriod several = CalendarPeriod.ofYears(2021, 2025);
    Deadline deadline = DeadlineParser.parse(line.get("text"), several);
    boolean statesYear = line.get("text").matches(".*20[0-9]{2}.*");

    if (!statesYear && !hasCycle(deadline)) {
      assertThat(deadline.resolve(DeadlinePolicy.standard()).isDeterminable()).isFalse();
    }
  }

  private static boolean hasCycle(Deadline deadline) {
    return deadline instanceof RecurringDeadline
        || (deadline instanceof CompositeDeadline composite
            && composite.getParts().stream().allMatch(RecurringDeadline.class::isInstance));
  }
}
