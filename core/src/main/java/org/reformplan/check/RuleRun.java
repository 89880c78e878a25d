package org.reformplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;

/**
 * One run of one rule over a plan, and what came of it.
 *
 * <p>One faulty rule must not hide what the others find, so whatever it throws becomes a finding
 * and ends its run.
 */
final class RuleRun {
  private static final RuleDescription RULE_FAILED =
      RuleDescription.of(
              "rule-failed",
              BilingualText.of(
                  "Quy tắc {rule} không chạy được ({problem}); kết quả của quy tắc này không đầy"
                      + " đủ. Hãy báo cho người viết quy tắc.",
                  "Rule {rule} failed ({problem}); its result is not complete. Tell whoever wrote"
                      + " the rule."),
              LegalBasis.of(
                  "Quy ước của reformplan", "Convention of reformplan", BasisStatus.CONVENTION))
          .withMeaning(
              BilingualText.of(
                  "Một quy tắc bị lỗi khi chạy. Các quy tắc khác vẫn chạy, nhưng phát hiện của quy"
                      + " tắc này không đầy đủ.",
                  "A rule failed while it ran. The others ran all the same, but what this one"
                      + " finds is not complete."));

  private final PlanRule rule;
  private final @Nullable StandardRule taskRule;
  private final FindingCollector collector;
  private Optional<Finding> failure = Optional.empty();

  RuleRun(PlanRule rule, Severity severity, CheckContext context) {
    this.rule = rule;
    this.taskRule =
        rule instanceof StandardRule standard && standard.isForEachTask() ? standard : null;
    this.collector = new FindingCollector(rule.getDescription(), severity, context);
  }

  static boolean isFailure(Finding finding) {
    return finding.getRuleId().equals(RULE_FAILED.getId());
  }

  /** Runs rules, those that look at each task by itself together. */
  static void all(List<RuleRun> runs, CheckContext context) {
    List<RuleRun> taskByTask = new ArrayList<>();
    for (RuleRun run : runs) {
      if (run.taskRule == null) {
        run.attempt(context);
      } else {
        taskByTask.add(run);
      }
    }
    for (TaskView view : context.getTasks()) {
      for (int i = 0; i < taskByTask.size(); i++) {
        taskByTask.get(i).attempt(view);
      }
    }
  }

  private void attempt(CheckContext context) {
    try {
      rule.check(context, collector);
    } catch (RuntimeException e) {
      failure = Optional.of(failureBy(e));
    }
  }

  private void attempt(TaskView view) {
    if (taskRule == null || failure.isPresent()) {
      return;
    }
    try {
      taskRule.check(view, collector);
    } catch (RuntimeException e) {
      failure = Optional.of(failureBy(e));
    }
  }

  private Finding failureBy(RuntimeException e) {
    return Finding.of(
        RULE_FAILED,
        Severity.ERROR,
        PlanPath.root(),
        Map.of("rule", rule.getDescription().getId(), "problem", e.toString()));
  }

  /** Returns that the rule failed, if it did, and what it found. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (failure.isPresent()) {
      findings.add(failure.get());
    }
    findings.addAll(collector.getFindings());
    return findings;
  }
}
