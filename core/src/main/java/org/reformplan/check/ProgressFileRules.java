package org.reformplan.check;

import static org.reformplan.check.StandardRule.CONSISTENCY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;
import org.reformplan.plan.PlanAmendment;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;

/** Rules about the progress as a whole: that it belongs to the plan that it is held against. */
final class ProgressFileRules extends RuleFamily {
  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "progress-other-plan",
                "-ww",
                CONSISTENCY,
                "Tình hình thực hiện này thuộc kế hoạch theo quyết định {named}, không phải kế"
                    + " hoạch đang xét theo quyết định {decision}; hãy chọn đúng kế hoạch hoặc sửa"
                    + " quyết định được nêu.",
                "This progress belongs to the plan of decision {named}, not to the plan under check"
                    + " of decision {decision}; choose the plan that it belongs to, or correct the"
                    + " decision.")
            .meaning(
                "Tình hình thực hiện phải thuộc kế hoạch đang xét. Quy tắc so số và ngày của quyết"
                    + " định khi cả hai bên đều nêu; quyết định sửa đổi, bổ sung của chính kế hoạch"
                    + " cũng được chấp nhận.",
                "Progress belongs to the plan that it is held against. Numbers and days of the"
                    + " decisions are compared where both sides state them; a decision that amended"
                    + " the plan is as good.")
            .needing(CheckInput.PROGRESS));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "progress-other-plan" -> otherPlan(context, findings);
      default -> throw unknown(rule);
    }
  }

  private static void otherPlan(CheckContext context, FindingCollector findings) {
    ReformPlan plan = context.getPlan();
    Optional<DocumentReference> named =
        context.findProgress().flatMap(PlanProgress::getPlanDecision);
    if (named.isEmpty() || plan.getDecision().isEmpty()) {
      return;
    }
    DocumentReference decision = plan.getDecision().get();
    boolean known =
        Stream.concat(
                Stream.of(decision), plan.getAmendments().stream().map(PlanAmendment::getDecision))
            .anyMatch(own -> !isAnother(own, named.get()));
    if (!known) {
      boolean sameNumber = !differ(decision.getNumber(), named.get().getNumber());
      findings.report(
          CheckedDocument.PROGRESS,
          PlanPath.root().property("planDecision").property(sameNumber ? "date" : "number"),
          Map.of(
              "named", inWords(named.get()),
              "decision", inWords(decision)));
    }
  }

  private static boolean isAnother(DocumentReference one, DocumentReference two) {
    return differ(one.getNumber(), two.getNumber()) || differ(one.getDate(), two.getDate());
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> two) {
    return one.isPresent() && two.isPresent() && !one.equals(two);
  }

  /** Number and day, as far as they are stated. */
  private static BilingualText inWords(DocumentReference decision) {
    String number = decision.getNumber().map(DocumentNumber::getText).orElse("");
    String day = decision.getDate().map(MessageTemplate::show).orElse("");
    boolean both = !number.isEmpty() && !day.isEmpty();
    return BilingualText.of(
        number + (both ? " " : "") + (day.isEmpty() ? "" : "ngày ") + day,
        number + (both ? " of " : "") + day);
  }
}
