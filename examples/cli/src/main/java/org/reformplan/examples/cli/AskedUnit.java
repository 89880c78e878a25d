package org.reformplan.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.UnitChange;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualitySystem;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingRegime;

/** The unit that a command is asked about: a mistyped code must not look like a clean bill. */
final class AskedUnit {
  private AskedUnit() {}

  /**
   * Refuses a unit that the plan says nothing of.
   *
   * @throws UsageException if neither the units of the plan nor its work name the code
   */
  static void require(String code, ReformPlan plan) {
    require(code, codes(plan));
  }

  /** The same where units may also have come since, in place of others. */
  static void require(String code, ReformPlan plan, Optional<PlanProgress> progress) {
    require(code, Stream.concat(codes(plan), progress.stream().flatMap(AskedUnit::successors)));
  }

  private static void require(String code, Stream<String> codes) {
    if (codes.noneMatch(code::equals)) {
      throw new UsageException(
          "Kế hoạch không có đơn vị nào mang mã “" + code + "”; hãy kiểm tra lại --unit.",
          "The plan names no unit of code '" + code + "'; look at --unit again.");
    }
  }

  private static Stream<String> codes(ReformPlan plan) {
    Stream<String> units = plan.getUnits().stream().map(unit -> unit.getCode());
    Stream<String> working =
        Stream.concat(
                plan.getTasks().stream().flatMap(AskedUnit::unitsOf),
                plan.getQualityItems().stream().flatMap(AskedUnit::unitsOf))
            .flatMap(unit -> unit.getCode().stream());
    Stream<String> reporting =
        plan.getReportingRegime().map(ReportingRegime::getRequirements).orElse(List.of()).stream()
            .map(ReportRequirement::getReportingUnitCodes)
            .flatMap(List::stream);
    Stream<String> certified = plan.getQualitySystems().stream().map(QualitySystem::getUnitCode);
    return Stream.of(units, working, reporting, certified).flatMap(codes -> codes);
  }

  private static Stream<UnitReference> unitsOf(ReformTask task) {
    return Stream.concat(task.getLeadUnits().stream(), task.getCoordinatingUnits().stream());
  }

  private static Stream<UnitReference> unitsOf(QualityItem item) {
    return Stream.concat(item.getLeadUnits().stream(), item.getCoordinatingUnits().stream());
  }

  private static Stream<String> successors(PlanProgress progress) {
    return progress.getRecords().stream()
        .flatMap(
            record ->
                record instanceof UnitChange change
                    ? change.getSuccessorCodes().stream()
                    : Stream.empty());
  }
}
