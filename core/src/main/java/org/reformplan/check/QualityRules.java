package org.reformplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;
import org.reformplan.quality.QualityPolicy;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.ScopedProcedure;

/**
 * Rules about the quality systems of a plan; with progress they see the systems as they were on the
 * day of judgement.
 */
final class QualityRules extends RuleFamily {
  private static final LegalBasis DECISION_19 =
      LegalBasis.of(
          "Quyết định 19/2014/QĐ-TTg ngày 05/03/2014",
          "Decision 19/2014/QĐ-TTg of 05/03/2014",
          BasisStatus.STATUTE);
  private static final LegalBasis TRANSITION_ASKED_FOR =
      QualityPolicy.standard().findRequirement(QualityWork.TRANSITION).orElseThrow().getBasis();
  private static final LegalBasis SELF_ANNOUNCEMENT =
      LegalBasis.of(
          "Thực tiễn từ năm 2014: cơ quan tự công bố hệ thống phù hợp tiêu chuẩn",
          "Practice since 2014: the unit itself announces that its system conforms",
          BasisStatus.UNCONFIRMED);

  @Override
  List<PlanRule> all() {
    return List.of(
        rule(
                "quality-scope-missing",
                "wee",
                DECISION_19,
                "Hệ thống chất lượng của đơn vị {unitCode} chưa nêu phạm vi; hãy liệt kê các thủ"
                    + " tục hành chính được áp dụng.",
                "The quality system of unit {unitCode} states no scope; list the administrative"
                    + " procedures that it covers.")
            .meaning(
                "Hệ thống chất lượng phải nêu phạm vi. Phạm vi liệt kê các thủ tục hành chính được"
                    + " áp dụng; thiếu phạm vi thì công bố phù hợp không rõ nói về việc gì.",
                "A quality system states its scope. The scope lists the procedures that it covers;"
                    + " without it nobody can tell what an announcement of conformity is about."),
        rule(
                "quality-edition-superseded",
                "wee",
                TRANSITION_ASKED_FOR,
                "Hệ thống chất lượng của đơn vị {unitCode} theo {edition}, đã bị thay thế từ ngày"
                    + " {supersededFrom}; hãy chuyển sang phiên bản mới.",
                "The quality system of unit {unitCode} follows {edition}, superseded from"
                    + " {supersededFrom}; move to the later edition.")
            .meaning(
                "Hệ thống chất lượng phải theo phiên bản tiêu chuẩn còn hiệu lực. Quy tắc xét ngày"
                    + " đầu thời kỳ kế hoạch so với ngày phiên bản bị thay thế.",
                "A quality system follows an edition in force. The first day of the plan's period"
                    + " is held against the day from which the edition was superseded."),
        rule(
                "quality-stage-skipped",
                "www",
                DECISION_19,
                "Hệ thống chất lượng của đơn vị {unitCode} được ghi ở giai đoạn “{stage}” nhưng"
                    + " không có ghi nhận về: {missing}; hãy bổ sung văn bản, ngày của các giai"
                    + " đoạn đó.",
                "The quality system of unit {unitCode} is said to be at stage “{stage}”, but there"
                    + " is no record of: {missing}; add the documents and days of these stages.")
            .meaning(
                "Hệ thống chất lượng đi lần lượt qua xây dựng, áp dụng, công bố, duy trì và cải"
                    + " tiến. Giai đoạn ghi cho hệ thống phải có ghi nhận về các giai đoạn trước.",
                "A quality system goes through build, apply, announce, maintain and improve in"
                    + " turn. There is a record of each stage before the one that it is said to be"
                    + " at."),
        rule(
                "quality-procedure-without-process",
                "iww",
                DECISION_19,
                "Thủ tục {procedureCode} thuộc phạm vi hệ thống chất lượng của đơn vị {unitCode}"
                    + " nhưng chưa có quy trình; hãy xây dựng quy trình hoặc điều chỉnh phạm vi.",
                "Procedure {procedureCode} is in the scope of the quality system of unit {unitCode}"
                    + " but no process carries it out; write one or change the scope.")
            .meaning(
                "Mỗi thủ tục hành chính trong phạm vi phải có quy trình giải quyết. Thủ tục không"
                    + " có quy trình thì chưa được hệ thống kiểm soát.",
                "Each procedure in scope is carried out by a process. One without a process is not"
                    + " under the system's control."),
        rule(
                "quality-not-announced",
                "iww",
                SELF_ANNOUNCEMENT,
                "Hệ thống chất lượng của đơn vị {unitCode} đã qua giai đoạn công bố nhưng chưa có"
                    + " bản công bố nào; hãy ghi số, ngày của bản công bố.",
                "The quality system of unit {unitCode} is at stage announce or later without an"
                    + " announcement of conformity; state its number and day.")
            .meaning(
                "Hệ thống từ giai đoạn công bố trở đi phải có bản công bố phù hợp. Từ năm 2014 cơ"
                    + " quan tự công bố, không do tổ chức chứng nhận cấp.",
                "A system at stage announce or later has an announcement of conformity. Since 2014"
                    + " the unit makes it itself; nobody certifies it."),
        rule(
                "quality-announcement-outdated",
                "iww",
                DECISION_19,
                "Phạm vi hệ thống chất lượng của đơn vị {unitCode} đã thay đổi sau lần công bố gần"
                    + " nhất; hãy công bố lại.",
                "The scope of the quality system of unit {unitCode} changed after its last"
                    + " announcement of conformity; announce again.")
            .meaning(
                "Bản công bố gần nhất phải ứng với phạm vi hiện tại. Khi phạm vi thay đổi sau lần"
                    + " công bố, cơ quan phải công bố lại.",
                "The last announcement is about the present scope. If the scope changed since, the"
                    + " unit announces again."));
  }

  @Override
  void check(String rule, CheckContext context, FindingCollector findings) {
    switch (rule) {
      case "quality-scope-missing" -> eachSystem(rule, context, "scope", findings);
      case "quality-not-announced", "quality-announcement-outdated" ->
          eachSystem(rule, context, "announcements", findings);
      case "quality-edition-superseded" -> editionSuperseded(context, findings);
      case "quality-stage-skipped" -> stageSkipped(context, findings);
      case "quality-procedure-without-process" -> procedureWithoutProcess(context, findings);
      default -> throw unknown(rule);
    }
  }

  static PlanPath at(int position) {
    return PlanPath.root().property("qualitySystems").index(position);
  }

  /** Asks one thing of each system. */
  private static void eachSystem(
      String rule, CheckContext context, String property, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    for (int i = 0; i < systems.size(); i++) {
      if (isAtFault(rule, systems.get(i))) {
        findings.report(at(i).property(property), Map.of("unitCode", systems.get(i).getUnitCode()));
      }
    }
  }

  private static boolean isAtFault(String rule, QualitySystem system) {
    return switch (rule) {
      case "quality-scope-missing" -> system.getScope().map(QualityScope::isEmpty).orElse(true);
      case "quality-not-announced" ->
          system.isFrom(QualityStage.ANNOUNCE) && system.getAnnouncements().isEmpty();
      case "quality-announcement-outdated" -> system.isAnnouncementOutdated();
      default -> throw unknown(rule);
    };
  }

  private static void editionSuperseded(CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    for (int i = 0; i < systems.size(); i++) {
      Optional<QualityStandard> edition = systems.get(i).getStandard();
      Optional<LocalDate> from = edition.flatMap(QualityStandard::getSupersededFrom);
      if (from.filter(context.getPlan().getPeriod().getStart()::isAfter).isPresent()) {
        findings.report(
            at(i).property("standard"),
            Map.of(
                "unitCode", systems.get(i).getUnitCode(),
                "edition", edition.get().getName(),
                "supersededFrom", from.get()));
      }
    }
  }

  private static void stageSkipped(CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    for (int i = 0; i < systems.size(); i++) {
      QualitySystem system = systems.get(i);
      List<BilingualText> missing =
          Stream.of(QualityStage.values())
              .filter(
                  stage -> system.getStage().filter(own -> stage.compareTo(own) < 0).isPresent())
              .filter(stage -> !system.hasRecordOf(stage))
              .map(QualityStage::getLabel)
              .toList();
      if (!missing.isEmpty()) {
        findings.report(
            at(i).property("stage"),
            Map.of(
                "unitCode", system.getUnitCode(),
                "stage", system.getStage().orElseThrow().getLabel(),
                "missing", PlanRules.joined(missing)));
      }
    }
  }

  private static void procedureWithoutProcess(CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    for (int i = 0; i < systems.size(); i++) {
      QualitySystem system = systems.get(i);
      Set<String> carriedOut =
          system.getProcesses().stream()
              .map(QualityProcess::getProcedureCodes)
              .flatMap(List::stream)
              .collect(Collectors.toSet());
      List<String> printed = procedures(context.getPlan().getQualitySystems().get(i));
      for (String code : procedures(system)) {
        if (!carriedOut.contains(code)) {
          PlanPath scope = at(i).property("scope");
          findings.report(
              printed.contains(code)
                  ? scope.property("procedures").index(printed.indexOf(code))
                  : scope,
              Map.of("procedureCode", code, "unitCode", system.getUnitCode()));
        }
      }
    }
  }

  private static List<String> procedures(QualitySystem system) {
    return system.getScope().map(QualityScope::getProcedures).orElse(List.of()).stream()
        .map(ScopedProcedure::getCode)
        .distinct()
        .toList();
  }
}
