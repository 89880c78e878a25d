package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleSet;

/**
 * A plan of 2027 with its progress and the plan above, in which each rule has one fault to find,
 * judged on 30/9/2027; and its repaired twin. What cannot be missing and wrong at once – decision,
 * objectives, regime – is missing from a plan of its own.
 */
class SeededFaultsTest {
  private static final String FAULTS =
      """
          plan /decision/date plan-issued-after-start
          plan /decision/number plan-decision-number-malformed
          plan /legalBases plan-legal-basis-missing
          plan /objectives/1 objective-not-measurable
          plan /objectives/2 objective-unserved
          plan /objectives/3/code plan-code-duplicate
          plan /qualitySystems/1/scope quality-scope-missing
          plan /qualitySystems/2/standard quality-edition-superseded
          plan /qualitySystems/3/stage quality-stage-skipped
          plan /qualitySystems/4/processes/0/clauseCodes/1 quality-clause-unknown
          plan /qualitySystems/5/processes quality-clause-uncovered
          plan /qualitySystems/6/scope/procedures/0 quality-procedure-without-process
          plan /qualitySystems/7 quality-audit-unplanned
          plan /qualitySystems/8 quality-review-unplanned
          plan /qualitySystems/9/announcements quality-not-announced
          plan /qualitySystems/10/announcements quality-announcement-outdated
          plan /reportingRegime/requirements report-yearly-missing
          plan /reportingRegime/requirements/0/periods/0 report-due-before-cutoff
          plan /reportingRegime/requirements/1/recipient report-recipient-missing
          plan /reportingRegime/requirements/2/channels report-channel-missing
          plan /reportingRegime/requirements/3/periods report-frequency-missing
          plan /reportingRegime/requirements/4/consolidatingUnitCode plan-unit-unknown
          plan /reportingRegime/requirements/4/outline report-outline-missing
          plan /reportingRegime/requirements/5/dataForm report-form-missing
          plan /reportingRegime/requirements/6/tiers/1 report-tier-without-day
          plan /reportingRegime/requirements/7/periods/0 day-projected
          plan /reportingRegime/requirements/8/periods/0 report-not-sent
          plan /reportingRegime/requirements/13/due report-due-missing
          plan /steeringUnitCode plan-steering-unit-missing
          plan /tasks parent-task-uncarried
          plan /tasks plan-area-without-task
          plan /tasks/6/areaCode plan-area-unknown
          plan /tasks/8/code task-code-duplicate
          plan /tasks/9/parentCode task-parent-unknown
          plan /tasks/10/parentCode task-cycle
          plan /tasks/12/leadUnits task-lead-unit-missing
          plan /tasks/13/leadUnits task-lead-unit-several
          plan /tasks/14/leadUnits/0 task-lead-unit-unknown
          plan /tasks/15/coordinatingUnits/1 task-lead-also-coordinating
          plan /tasks/16/coordinatingUnits/0 task-coordinating-unit-unknown
          plan /tasks/17/coordinatingUnits/1 task-coordinating-unit-repeated
          plan /tasks/18/deliverables task-output-missing
          plan /tasks/19/deadline task-deadline-missing
          plan /tasks/20/deadline task-deadline-unparsed
          plan /tasks/21/deadline task-deadline-not-determinable
          plan /tasks/22/deadline task-deadline-outside-plan
          plan /tasks/23/deadline task-deadline-non-working
          plan /tasks/24/deadline task-deadline-conflict
          plan /tasks/25/predecessorCodes/0 task-predecessor-unknown
          plan /tasks/26/predecessorCodes/0 task-predecessor-later
          plan /tasks/27/deadline task-child-after-parent
          plan /tasks/29/assignment/number task-assignment-malformed
          plan /tasks/30/budget task-budget-source-missing
          plan /tasks/31/deadline task-overdue
          plan /tasks/43/objectiveCodes/1 task-objective-unknown
          plan /units/2/code plan-unit-duplicate
          plan /units/3 plan-unit-not-valid
          plan /units/4/parentCode plan-unit-cycle
          plan /units/6 plan-unit-without-duty
          progress /planDecision/number progress-other-plan
          progress /records/1/update/day task-done-late
          progress /records/3/update/evidence task-done-without-evidence
          progress /records/5/update/state task-done-not-verified
          progress /records/6/update/percent task-percent-state-at-odds
          progress /records/8/update/percent task-percent-out-of-range
          progress /records/10/extension/decision extension-without-decision
          progress /records/13/extension/recordedAt extension-after-day
          progress /records/17/update/state progress-goes-back
          progress /records/20/update/recordedAt progress-recorded-before-day
          progress /records/22/submission/sent report-sent-late
          progress /records/23/submission/channel report-channel-incomplete
          progress /records/25/submission/sent report-sent-twice
          progress /records/26/submission/period report-period-unknown
          progress /records/27/submission/unitCode report-sender-unknown
          progress /records/28/update/taskCode progress-unknown-task
          progress /records/29/update/unitCode progress-unknown-unit
          progress /records/30/update/day progress-after-day
          progress /records/32/quality/audit/findings/0 nonconformity-without-action
          progress /records/33/quality/action corrective-action-overdue
          progress /records/34/quality/unitCode progress-unknown-system
          progress /records/35/extension/newDay extension-not-later
          progress /records/38/quality/action/findingCodes/0 corrective-action-finding-unknown
          progress /records/41/quality/action/code corrective-action-code-duplicate
      """;

  private static final String BARE_FAULTS =
      """
          plan /decision plan-decision-missing
          plan /objectives plan-objective-missing
          plan /reportingRegime reporting-regime-missing
      """;

  private static final String UNCLEAR = "plan /tasks/6/responsiblePerson task-person-missing";

  private static final Pattern FINDING =
      Pattern.compile("\"rule\":\"([^\"]*)\".*\"document\":\"([^\"]*)\",\"pointer\":\"([^\"]*)\"");

  private static String file(String name) {
    return Run.ROOT.resolve("examples/cli/src/test/resources/seeded").resolve(name).toString();
  }

  private static Run whole(String twin) {
    return Run.of(
        "check",
        file(twin + "-plan.json"),
        "--progress",
        file(twin + "-progress.json"),
        "--parent",
        file("parent-plan.json"),
        "--as-of",
        "2027-09-30",
        "--format",
        "json");
  }

  private static Run bare(String twin, String profile) {
    return Run.of(
        "check", file(twin + "-bare-plan.json"), "--profile", profile, "--format", "json");
  }

  /** Each finding as document, pointer and rule. */
  private static List<String> findings(Run run) {
    List<String> found = new ArrayList<>();
    for (String line : run.lines()) {
      Matcher matcher = FINDING.matcher(line);
      if (matcher.find()) {
        found.add(matcher.group(2) + " " + matcher.group(3) + " " + matcher.group(1));
      }
    }
    return found;
  }

  private static List<String> lines(String block) {
    return block.lines().map(String::strip).toList();
  }

  @Test
  void eachFaultIsFoundOnceAtItsPlaceAndNothingElse() {
    assertThat(findings(whole("faulty"))).containsExactlyElementsOf(lines(FAULTS));
    assertThat(findings(bare("faulty", "issued"))).containsExactlyElementsOf(lines(BARE_FAULTS));
    assertThat(findings(bare("faulty", "five-clears"))).containsExactly(UNCLEAR);
  }

  @Test
  void theRepairedTwinHasNone() {
    assertThat(findings(whole("repaired"))).isEmpty();
    assertThat(whole("repaired").exitCode()).isZero();
    assertThat(findings(bare("repaired", "issued"))).isEmpty();
    assertThat(findings(bare("repaired", "five-clears"))).isEmpty();
  }

  @Test
  void everyRuleHasItsFault() {
    Set<String> seeded =
        (FAULTS + BARE_FAULTS + UNCLEAR)
            .lines()
            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(seeded)
        .containsExactlyInAnyOrderElementsOf(
            RuleSet.standard().getDescriptions().stream().map(RuleDescription::getId).toList());
  }
}
