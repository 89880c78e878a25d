package org.reformplan.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;
import org.reformplan.quality.QualityClause;
import org.reformplan.quality.QualityCoverage;
import org.reformplan.quality.QualityDuties;
import org.reformplan.quality.QualityDuty;
import org.reformplan.quality.QualityPolicy;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityScope;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualityStandards;
import org.reformplan.quality.QualitySystem;
import org.reformplan.quality.QualityWork;
import org.reformplan.quality.ScopedProcedure;

/**
 * Rules about the quality systems of a plan; with progress they see the systems as they were on the
 * day of judgement.
 */
final class QualityRules {
  private static final LegalBasis DECISION_19 =
      LegalBasis.of(
          "Quyết định 19/2014/QĐ-TTg ngày 05/03/2014",
          "Decision 19/2014/QĐ-TTg of 05/03/2014",
          BasisStatus.STATUTE);
  private static final LegalBasis SELF_ANNOUNCEMENT =
      LegalBasis.of(
          "Thực tiễn từ năm 2014: cơ quan tự công bố hệ thống phù hợp tiêu chuẩn",
          "Practice since 2014: the unit itself announces that its system conforms",
          BasisStatus.UNCONFIRMED);
  static final LegalBasis ISO_9001 =
      LegalBasis.of("TCVN ISO 9001:2015", "ISO 9001:2015", BasisStatus.REPORTED);

  private QualityRules() {}

  static List<PlanRule> all() {
    return Stream.concat(aboutSystems(), aboutWork()).toList();
  }

  private static Stream<PlanRule> aboutSystems() {
    return Stream.of(
        forEach(
            "quality-scope-missing",
            "wee",
            DECISION_19,
            "scope",
            "Hệ thống chất lượng của đơn vị {unitCode} chưa nêu phạm vi; hãy liệt kê các thủ tục"
                + " hành chính được áp dụng.",
            "The quality system of unit {unitCode} states no scope; list the administrative"
                + " procedures that it covers.",
            system -> system.getScope().map(QualityScope::isEmpty).orElse(true)),
        StandardRule.of(
            "quality-edition-superseded",
            "wee",
            QualityStandards.of2008().getSupersededBasis().orElseThrow(),
            "Hệ thống chất lượng của đơn vị {unitCode} theo {edition}, đã bị thay thế từ ngày"
                + " {supersededFrom}; hãy chuyển sang phiên bản mới.",
            "The quality system of unit {unitCode} follows {edition}, superseded from"
                + " {supersededFrom}; move to the later edition.",
            QualityRules::editionSuperseded),
        StandardRule.of(
            "quality-stage-skipped",
            "www",
            DECISION_19,
            "Hệ thống chất lượng của đơn vị {unitCode} được ghi ở giai đoạn “{stage}” nhưng không"
                + " có ghi nhận về: {missing}; hãy bổ sung văn bản, ngày của các giai đoạn đó.",
            "The quality system of unit {unitCode} is said to be at stage “{stage}”, but there is"
                + " no record of: {missing}; add the documents and days of these stages.",
            QualityRules::stageSkipped),
        StandardRule.of(
            "quality-procedure-without-process",
            "iww",
            DECISION_19,
            "Thủ tục {procedureCode} thuộc phạm vi hệ thống chất lượng của đơn vị {unitCode} nhưng"
                + " chưa có quy trình; hãy xây dựng quy trình hoặc điều chỉnh phạm vi.",
            "Procedure {procedureCode} is in the scope of the quality system of unit {unitCode} but"
                + " no process carries it out; write one or change the scope.",
            QualityRules::procedureWithoutProcess),
        forEach(
            "quality-not-announced",
            "iww",
            SELF_ANNOUNCEMENT,
            "announcements",
            "Hệ thống chất lượng của đơn vị {unitCode} đã qua giai đoạn công bố nhưng chưa có bản"
                + " công bố nào; hãy ghi số, ngày của bản công bố.",
            "The quality system of unit {unitCode} is at stage announce or later without an"
                + " announcement of conformity; state its number and day.",
            system -> system.isFrom(QualityStage.ANNOUNCE) && system.getAnnouncements().isEmpty()),
        forEach(
            "quality-announcement-outdated",
            "iww",
            DECISION_19,
            "announcements",
            "Phạm vi hệ thống chất lượng của đơn vị {unitCode} đã thay đổi sau lần công bố gần"
                + " nhất; hãy công bố lại.",
            "The scope of the quality system of unit {unitCode} changed after its last announcement"
                + " of conformity; announce again.",
            QualitySystem::isAnnouncementOutdated));
  }

  private static Stream<PlanRule> aboutWork() {
    return Stream.of(
        StandardRule.of(
            "quality-clause-unknown",
            "www",
            ISO_9001,
            "Điều khoản {clauseCode} không có trong {edition} của đơn vị {unitCode}; hãy kiểm tra"
                + " số điều khoản hoặc phiên bản tiêu chuẩn.",
            "Clause {clauseCode} is not in {edition}, which unit {unitCode} follows; check the"
                + " number or the edition.",
            (context, findings) -> new ClauseNumbers(context, findings).check()),
        StandardRule.of(
            "quality-clause-uncovered",
            "iiw",
            ISO_9001,
            "Điều khoản {clauseCode} “{clauseTitle}” chưa có quy trình nào của đơn vị {unitCode}"
                + " đáp ứng; hãy bổ sung quy trình hoặc tuyên bố không áp dụng.",
            "No process of unit {unitCode} covers clause {clauseCode} “{clauseTitle}”; add one or"
                + " declare that the clause does not apply.",
            QualityRules::clauseUncovered),
        unplanned(
            "quality-audit-unplanned",
            QualityWork.INTERNAL_AUDIT,
            "Từ {from} đến {to} kế hoạch chưa có đánh giá nội bộ hệ thống chất lượng của đơn vị"
                + " {unitCode}; hãy bổ sung.",
            "The plan lays down no internal audit of the quality system of unit {unitCode} from"
                + " {from} to {to}; add one."),
        unplanned(
            "quality-review-unplanned",
            QualityWork.MANAGEMENT_REVIEW,
            "Từ {from} đến {to} kế hoạch chưa có cuộc xem xét của lãnh đạo về hệ thống chất lượng"
                + " của đơn vị {unitCode}; hãy bổ sung.",
            "The plan lays down no management review of the quality system of unit {unitCode} from"
                + " {from} to {to}; add one."));
  }

  static PlanPath at(int position) {
    return PlanPath.root().property("qualitySystems").index(position);
  }

  /** A rule that asks one thing of each system. */
  private static StandardRule forEach(
      String id,
      String weights,
      LegalBasis basis,
      String property,
      String vi,
      String en,
      Predicate<QualitySystem> faulty) {
    return StandardRule.of(
        id,
        weights,
        basis,
        vi,
        en,
        (context, findings) -> {
          List<QualitySystem> systems = context.resolveQualitySystems();
          for (int i = 0; i < systems.size(); i++) {
            if (faulty.test(systems.get(i))) {
              findings.report(
                  at(i).property(property), Map.of("unitCode", systems.get(i).getUnitCode()));
            }
          }
        });
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

  private static void clauseUncovered(CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    for (int i = 0; i < systems.size(); i++) {
      QualitySystem system = systems.get(i);
      if (!system.isFrom(QualityStage.APPLY)) {
        continue;
      }
      for (QualityClause clause : QualityCoverage.of(system).listUncovered()) {
        if (clause.getLevel() == 2) {
          findings.report(
              at(i).property("processes"),
              Map.of(
                  "clauseCode", clause.getCode(),
                  "clauseTitle", clause.getTitle(),
                  "unitCode", system.getUnitCode()));
        }
      }
    }
  }

  private static StandardRule unplanned(String id, QualityWork work, String vi, String en) {
    LegalBasis basis =
        QualityPolicy.standard().getRequirements().stream()
            .filter(requirement -> requirement.getWork() == work)
            .findFirst()
            .orElseThrow()
            .getBasis();
    return StandardRule.of(
        id, "iww", basis, vi, en, (context, findings) -> unplanned(work, context, findings));
  }

  private static void unplanned(QualityWork work, CheckContext context, FindingCollector findings) {
    List<QualitySystem> systems = context.resolveQualitySystems();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < systems.size(); i++) {
      positions.putIfAbsent(systems.get(i).getUnitCode(), i);
    }
    List<QualityDuty> owed =
        QualityDuties.of(
            systems,
            context.getPlan().getQualityItems(),
            context.getPlan().getPeriod(),
            context.getSettings().getQualityPolicy(),
            context.getSettings().getPolicy());
    for (QualityDuty duty : owed) {
      if (duty.getRequirement().getWork() == work && !duty.isPlanned()) {
        findings.report(
            at(positions.getOrDefault(duty.getUnitCode(), 0)),
            Map.of(
                "unitCode", duty.getUnitCode(),
                "from", duty.getYear().getStart(),
                "to", duty.getYear().getEndInclusive()));
      }
    }
  }
}
