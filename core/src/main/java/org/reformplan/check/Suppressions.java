package org.reformplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformplan.document.BilingualText;
import org.reformplan.plan.PlanPath;

/** Sets findings aside, and reports the suppressions that were not needed or are over. */
final class Suppressions {
  private static final RuleDescription UNUSED =
      RuleDescription.of(
              "suppression-unused",
              BilingualText.of(
                  "Quy tắc {rule} ({place}) không phát hiện gì cần bỏ qua (lý do đã ghi:"
                      + " “{reason}”); hãy xóa mục bỏ qua này.",
                  "Rule {rule} ({place}) finds nothing that need be set aside (reason given:"
                      + " “{reason}”); delete this suppression."),
              StandardRule.CONSISTENCY)
          .withMeaning(
              BilingualText.of(
                  "Mỗi mục bỏ qua phải còn cần đến. Mục thừa che mất phát hiện thật sau này.",
                  "Each suppression is needed by a finding. One left over hides what may turn up"
                      + " later."));

  private static final RuleDescription EXPIRED =
      RuleDescription.of(
              "suppression-expired",
              BilingualText.of(
                  "Mục bỏ qua quy tắc {rule} ({place}) chỉ có hiệu lực đến hết {until} (lý do đã"
                      + " ghi: “{reason}”); hãy gia hạn hoặc xóa mục này.",
                  "The suppression of rule {rule} ({place}) held until {until} (reason given:"
                      + " “{reason}”); extend or delete it."),
              StandardRule.CONSISTENCY)
          .withMeaning(
              BilingualText.of(
                  "Mục bỏ qua quá ngày hiệu lực không còn tác dụng. Phát hiện mà nó che được nêu"
                      + " lại như bình thường.",
                  "A suppression has no effect after its last day. What it covered is found again"
                      + " like anything else."));

  private final List<Suppression> suppressions;
  private final Optional<LocalDate> asOf;
  private final Set<Suppression> used = new HashSet<>();
  private final List<Finding> open = new ArrayList<>();
  private final List<SuppressedFinding> suppressed = new ArrayList<>();

  Suppressions(CheckSettings settings) {
    this.suppressions = settings.getSuppressions();
    this.asOf = settings.getAsOf();
  }

  /**
   * The report of what was found.
   *
   * @param selection the rules that ran; of the others nobody knows whether they would have found
   *     what a suppression expects
   */
  CheckReport report(RuleSelection selection, List<Finding> findings) {
    findings.forEach(this::place);
    Set<String> passedOver = selection.idsOfOthers();
    for (Suppression suppression : suppressions) {
      if (suppression.isOver(asOf)) {
        open.add(finding(EXPIRED, suppression));
      } else if (!used.contains(suppression) && !passedOver.contains(suppression.getRuleId())) {
        open.add(finding(UNUSED, suppression));
      }
    }
    return new CheckReport(selection, open, suppressed);
  }

  private void place(Finding finding) {
    Optional<Suppression> cover =
        suppressions.stream().filter(s -> !s.isOver(asOf) && s.covers(finding)).findFirst();
    if (cover.isPresent()) {
      suppressed.add(new SuppressedFinding(finding, cover.get()));
      suppressions.stream().filter(s -> s.covers(finding)).forEach(used::add);
    } else {
      open.add(finding);
    }
  }

  private static Finding finding(RuleDescription rule, Suppression suppression) {
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("rule", suppression.getRuleId());
    arguments.put("place", placeOf(suppression));
    arguments.put("reason", suppression.getReason());
    suppression.getUntil().ifPresent(day -> arguments.put("until", day));
    return Finding.of(rule, Severity.INFO, PlanPath.root(), arguments);
  }

  private static BilingualText placeOf(Suppression suppression) {
    List<BilingualText> parts = new ArrayList<>();
    suppression
        .getTaskCode()
        .ifPresent(code -> parts.add(BilingualText.of("nhiệm vụ " + code, "task " + code)));
    suppression
        .getPointer()
        .filter(place -> !place.isEmpty()) // the pointer to the whole plan
        .ifPresent(place -> parts.add(BilingualText.untranslated(place)));
    return parts.isEmpty()
        ? BilingualText.of("toàn bộ kế hoạch", "the whole plan")
        : PlanRules.joined(parts);
  }
}
