package org.reformplan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.QualityRecord;
import org.reformplan.quality.Audit;
import org.reformplan.quality.QualityItem;
import org.reformplan.quality.QualityProcess;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualitySystem;

/**
 * Looks for clause numbers that the edition of the system in question does not have: in processes
 * and exclusions, in quality items, in what audits found.
 *
 * <p>An item is judged by the edition of each system that it is about; where no edition is stated,
 * no number is unknown.
 */
final class ClauseNumbers {
  private final CheckContext context;
  private final FindingCollector findings;

  /** The systems as they are judged, by unit; of two of one unit the first. */
  private final Map<String, QualitySystem> systems = new HashMap<>();

  ClauseNumbers(CheckContext context, FindingCollector findings) {
    this.context = context;
    this.findings = findings;
    for (QualitySystem system : context.resolveQualitySystems()) {
      systems.putIfAbsent(system.getUnitCode(), system);
    }
  }

  void check() {
    ReformPlan plan = context.getPlan();
    for (int i = 0; i < plan.getQualitySystems().size(); i++) {
      check(plan.getQualitySystems().get(i), QualityRules.at(i));
    }
    for (int i = 0; i < plan.getQualityItems().size(); i++) {
      QualityItem item = plan.getQualityItems().get(i);
      check(item, PlanPath.root().property("qualityItems").index(i).inTask(item.getCode()));
    }
    for (RecordView view : context.listRecords()) {
      if (view.getRecord() instanceof QualityRecord record) {
        check(record, view.getPath());
      }
    }
  }

  private void check(QualitySystem system, PlanPath at) {
    for (int i = 0; i < system.getProcesses().size(); i++) {
      check(
          CheckedDocument.PLAN,
          system.getProcesses().get(i),
          system,
          at.property("processes").index(i));
    }
    for (int i = 0; i < system.getExclusions().size(); i++) {
      check(
          CheckedDocument.PLAN,
          system.getExclusions().get(i).getClauseCode(),
          system,
          at.property("exclusions").index(i).property("clauseCode"));
    }
  }

  private void check(
      CheckedDocument document, QualityProcess process, QualitySystem system, PlanPath at) {
    List<String> codes = process.getClauseCodes();
    for (int i = 0; i < codes.size(); i++) {
      check(document, codes.get(i), system, at.property("clauseCodes").index(i));
    }
  }

  private void check(QualityItem item, PlanPath at) {
    List<String> units =
        item.getUnitCodes().isEmpty()
            ? context.getPlan().getQualitySystems().stream()
                .map(QualitySystem::getUnitCode)
                .distinct()
                .toList()
            : item.getUnitCodes();
    List<String> codes = item.getClauseCodes();
    for (int i = 0; i < codes.size(); i++) {
      for (String unit : units) {
        QualitySystem system = systems.get(unit);
        if (system != null) {
          check(CheckedDocument.PLAN, codes.get(i), system, at.property("clauseCodes").index(i));
        }
      }
    }
  }

  private void check(QualityRecord record, PlanPath at) {
    QualitySystem system = systems.get(record.getUnitCode());
    if (system == null) {
      return;
    }
    if (record.getEvent() instanceof QualityProcess process) {
      check(CheckedDocument.PROGRESS, process, system, at.property("process"));
    } else if (record.getEvent() instanceof Audit audit) {
      PlanPath list = at.property("audit").property("findings");
      for (int i = 0; i < audit.getFindings().size(); i++) {
        PlanPath place = list.index(i).property("clauseCode");
        Optional<String> code = audit.getFindings().get(i).getClauseCode();
        code.ifPresent(c -> check(CheckedDocument.PROGRESS, c, system, place));
      }
    }
  }

  private void check(CheckedDocument document, String code, QualitySystem system, PlanPath at) {
    Optional<QualityStandard> edition = system.getStandard();
    if (edition.filter(standard -> standard.findListed(code).isEmpty()).isPresent()) {
      findings.report(
          document,
          at,
          Map.of(
              "clauseCode", code,
              "edition", edition.get().getName(),
              "unitCode", system.getUnitCode()));
    }
  }
}
