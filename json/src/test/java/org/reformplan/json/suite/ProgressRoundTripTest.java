package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.json.token.Layout;
import org.reformplan.progress.CompletionReview;
import org.reformplan.progress.DeadlineExtension;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.SubmissionTime;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.reporting.SentMark;

/** Read after write is the same, whatever happened. */
class ProgressRoundTripTest {
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  @Property(tries = 200)
  void whatIsWrittenReadsBackEqual(@ForAll("progress") PlanProgress progress) {
    for (Layout layout : Layout.values()) {
      ReadResult<PlanProgress> result =
          ProgressReader.standard()
              .read(ProgressWriter.standard().withLayout(layout).toBytes(progress));

      assertThat(result.hasErrors()).as(() -> result.getFindings().toString()).isFalse();
      assertThat(result.getValue()).contains(progress);
    }
  }

  @Provide
  Arbitrary<PlanProgress> progress() {
    return Combinators.combine(records().list().ofMaxSize(8), texts().list().ofMaxSize(2))
        .as((records, notes) -> PlanProgress.builder().addAllRecords(records).notes(notes).build());
  }

  private static Arbitrary<ProgressRecord> records() {
    return Arbitraries.oneOf(
        updates(), reviews(), extensions(), submissions(), changes(), events());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aĐỗ\"\\ \n").ofMinLength(1).ofMaxLength(6);
  }

  private static Arbitrary<Optional<String>> maybe() {
    return texts().optional();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-20_000, 40_000).map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<Instant> moments() {
    return Combinators.combine(
            Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()),
            Arbitraries.of(0, 1, 250_000_000, 999_999_999))
        .as((second, nano) -> Instant.ofEpochSecond(second, nano));
  }

  private static Arbitrary<ProgressRecord> updates() {
    return Combinators.combine(
            texts(),
            days(),
            moments(),
            maybe(),
            Arbitraries.of(ImplementationState.class).optional(),
            Arbitraries.integers().between(0, 200).optional(),
            maybe())
        .as(
            (task, day, at, by, state, percent, difficulty) ->
                TaskUpdate.builder()
                    .taskCode(task)
                    .day(day)
                    .recordedAt(at)
                    .recordedBy(by)
                    .state(state)
                    .percent(percent)
                    .difficulty(difficulty)
                    .build());
  }

  private static Arbitrary<ProgressRecord> reviews() {
    return Combinators.combine(
            texts(), days(), moments(), Arbitraries.of(true, false), days().optional(), maybe())
        .as(
            (task, day, at, accepted, completed, reviewer) ->
                CompletionReview.builder()
                    .taskCode(task)
                    .day(day)
                    .recordedAt(at)
                    .accepted(accepted)
                    .completedOn(completed)
                    .reviewer(reviewer)
                    .build());
  }

  private static Arbitrary<ProgressRecord> extensions() {
    return Combinators.combine(texts(), days(), moments(), days(), maybe())
        .as(
            (task, day, at, newDay, reason) ->
                DeadlineExtension.builder()
                    .taskCode(task)
                    .day(day)
                    .recordedAt(at)
                    .newDay(newDay)
                    .reason(reason)
                    .build());
  }

  private static Arbitrary<ProgressRecord> submissions() {
    return Combinators.combine(
            texts(),
            Arbitraries.integers().between(1, 4),
            Arbitraries.oneOf(days().map(SubmissionTime::on), moments().map(SubmissionTime::at)),
            moments(),
            maybe(),
            Arbitraries.of(SentMark.class).optional())
        .as(
            (code, quarter, sent, at, unit, mark) ->
                ReportSubmission.builder()
                    .requirementCode(code)
                    .period(CalendarPeriod.ofQuarter(2024, quarter))
                    .sent(sent)
                    .recordedAt(at)
                    .unitCode(unit)
                    .mark(mark)
                    .build());
  }

  private static Arbitrary<ProgressRecord> changes() {
    return Combinators.combine(texts(), days(), moments(), texts().list().ofMaxSize(2), maybe())
        .as(
            (unit, day, at, successors, name) ->
                UnitChange.builder()
                    .unitCode(unit)
                    .day(day)
                    .recordedAt(at)
                    .successorCodes(successors)
                    .newName(name)
                    .build());
  }

  private static Arbitrary<ProgressRecord> events() {
    return Combinators.combine(texts(), days(), moments(), maybe(), QualityArbitraries.events())
        .as(
            (unit, day, at, by, event) ->
                QualityRecord.builder()
                    .unitCode(unit)
                    .day(day)
                    .recordedAt(at)
                    .recordedBy(by)
                    .event(event)
                    .build());
  }
}
