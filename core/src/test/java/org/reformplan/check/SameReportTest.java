package org.reformplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformplan.TestPlans.dueOn;
import static org.reformplan.TestPlans.task;
import static org.reformplan.TestPlans.taskDue;
import static org.reformplan.TestPlans.unit;
import static org.reformplan.TestPlans.yearly;
import static org.reformplan.check.TestProgress.claim;
import static org.reformplan.check.TestProgress.extension;
import static org.reformplan.check.TestProgress.morningOf;
import static org.reformplan.check.TestProgress.sent;
import static org.reformplan.check.TestProgress.update;
import static org.reformplan.check.TestProgress.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.reformplan.TestPlans;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.ProgressRecord;
import org.reformplan.progress.UnitChange;
import org.reformplan.reporting.ReportingRegime;

/**
 * A report depends on what plan and progress say, and on nothing else: not on the order of units
 * and records, nor on the machine's language, zone or threads.
 */
class SameReportTest {
  private static final LocalDate SUN_2023_12_31 = LocalDate.of(2023, 12, 31);

  private static final ReformPlan PLAN =
      TestPlans.clean()
          .addUnit(unit("C").name("Ủy ban nhân dân").validUntil(LocalDate.of(2023, 6, 30)).build())
          .addUnit(unit("I").name("İstanbul, ı").build())
          .addUnit(unit("P").parentCode("R").build())
          .addUnit(unit("R").parentCode("P").build())
          .addTask(task("8").leadUnits(List.of(UnitReference.ofCode("C"))).build())
          .addTask(taskDue("9", "Quý IV").parentCode("8").build())
          .addTask(taskDue("10", "Quý IV").build())
          .reportingRegime(
              ReportingRegime.builder()
                  .addRequirement(yearly().due(dueOn(20)).addReportingUnitCodes("C", "I").build())
                  .build())
          .build();

  /** Several records about each thing, some at one moment, and a few that name nothing. */
  private static final List<ProgressRecord> RECORDS = records();

  private static List<ProgressRecord> records() {
    List<ProgressRecord> records = TestProgress.clean();
    records.add(claim("8", "2023-06-28").evidences(List.of()).build());
    records.add(update("8", "2023-06-28").state(ImplementationState.IN_PROGRESS).build());
    records.add(verdict("8", "2023-06-28").accepted(false).build());
    records.add(claim("8", "2023-07-05").percent(90).build());
    records.add(extension("8", "2023-06-20", "2023-07-31").build());
    records.add(extension("8", "2023-06-20", "2023-08-31").decision(Optional.empty()).build());
    records.add(update("10", "2023-05-02").state(ImplementationState.PAUSED).percent(100).build());
    records.add(update("10", "2023-05-09").state(ImplementationState.NOT_STARTED).build());
    records.add(update("10", "2023-05-09").percent(100).build());
    records.add(sent("2023-12-19").build());
    records.add(sent("2023-12-19").channel("Bưu điện").build());
    records.add(sent("2023-12-22").unitCode("C").build());
    records.add(sent("2023-06-14").period(CalendarPeriod.ofQuarter(2023, 2)).build());
    records.add(update("77", "2023-03-01").unitCode("Z").percent(130).build());
    records.add(update("1", "2024-01-03").build());
    records.add(update("1", "2023-03-10").recordedAt(morningOf("2023-03-01")).build());
    records.add(merger("C", "I"));
    records.add(merger("Y", "I"));
    return records;
  }

  private static UnitChange merger(String from, String into) {
    return UnitChange.builder()
        .unitCode(from)
        .day(LocalDate.of(2023, 7, 1))
        .recordedAt(morningOf("2023-07-01"))
        .addSuccessorCode(into)
        .build();
  }

  private static CheckReport check(List<Unit> units, List<ProgressRecord> records) {
    return RuleSet.standard()
        .check(
            ReformPlan.builder().from(PLAN).units(units).build(),
            CheckSettings.builder()
                .progress(TestProgress.of(records))
                .asOf(SUN_2023_12_31)
                .build());
  }

  private static CheckReport check() {
    return check(PLAN.getUnits(), RECORDS);
  }

  /** What is said, without the positions of units and records, which move with them. */
  private static List<String> said(CheckReport report) {
    return report.getFindings().stream()
        .map(
            f ->
                f.getRuleId()
                    + " "
                    + f.getPath().toPointer().replaceAll("/(units|records)/[0-9]+", "/$1/-")
                    + " "
                    + f.getUnitCodes()
                    + " "
                    + f.getArguments())
        .sorted()
        .toList();
  }

  /** That the other tests compare something worth comparing. */
  @Test
  void theReportHasManyFindings() {
    assertThat(check().getFindings().stream().map(Finding::getRuleId).distinct())
        .hasSizeGreaterThan(15)
        .doesNotContain("rule-failed");
  }

  @Property(tries = 200)
  void theOrderOfUnitsAndRecordsDoesNotMatter(@ForAll Random random) {
    List<ProgressRecord> records = new ArrayList<>(RECORDS);
    Collections.shuffle(records, random);
    List<Unit> units = new ArrayList<>(PLAN.getUnits());
    Collections.shuffle(units, random);

    assertThat(said(check(units, records))).isEqualTo(said(check()));
  }

  @Test
  void theMachinesLanguageAndZoneDoNotMatter() {
    CheckReport here = check();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("en-US", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        CheckReport there = check();
        assertThat(there).as(other).isEqualTo(here);
        assertThat(messages(there)).as(other).isEqualTo(messages(here));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> messages(CheckReport report) {
    return report.getFindings().stream()
        .map(f -> f.getMessage(Language.VI) + "\n" + f.getMessage(Language.EN))
        .toList();
  }

  @Test
  void anyNumberOfThreadsFindsTheSame() throws Exception {
    CheckReport alone = check();
    CheckSettings settings =
        CheckSettings.builder().progress(TestProgress.of(RECORDS)).asOf(SUN_2023_12_31).build();
    Callable<CheckReport> task = () -> RuleSet.standard().check(PLAN, settings);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<CheckReport> report : threads.invokeAll(Collections.nCopies(64, task))) {
        assertThat(report.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
