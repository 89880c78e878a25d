package org.reformplan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformTask;
import org.reformplan.progress.QualityRecord;
import org.reformplan.progress.ReportSubmission;
import org.reformplan.progress.TaskUpdate;
import org.reformplan.progress.UnitChange;
import org.reformplan.reporting.ReportRequirement;

/** Tells from the place of a finding which units it concerns. */
final class ConcernedUnits {
  /** The argument by which a rule names the one unit that a finding is about. */
  private static final String UNIT_ARGUMENT = "unitCode";

  private final CheckContext context;
  private final Set<String> codes = new TreeSet<>();

  private ConcernedUnits(CheckContext context) {
    this.context = context;
  }

  /** The codes of the units, in alphabetical order; empty if the finding is about no one's work. */
  static Set<String> of(
      CheckContext context, CheckedDocument document, PlanPath path, Map<String, ?> arguments) {
    ConcernedUnits units = new ConcernedUnits(context);
    boolean named = arguments.get(UNIT_ARGUMENT) instanceof String code && units.codes.add(code);
    List<PlanPath> steps = path.steps();
    if (document == CheckedDocument.PROGRESS) {
      units.addSender(steps);
      path.getTaskCode().flatMap(context::findTask).ifPresent(v -> units.addLead(v.getTask()));
      path.getTaskCode()
          .flatMap(context.getPlan()::findQualityItem)
          .ifPresent(item -> units.addCodes(item.getLeadUnits()));
    } else {
      units.addOfPlan(steps, named);
    }
    return units.codes;
  }

  private void addOfPlan(List<PlanPath> steps, boolean named) {
    Optional<Integer> position = indexAt(steps, 1);
    if (isAt(steps, 0, "tasks")) {
      position.ifPresent(i -> addLead(context.getPlan().getTasks().get(i)));
    } else if (isAt(steps, 0, "units")) {
      position.ifPresent(i -> codes.add(context.getPlan().getUnits().get(i).getCode()));
    } else if (isAt(steps, 0, "qualityItems")) {
      position.ifPresent(i -> addCodes(context.getPlan().getQualityItems().get(i).getLeadUnits()));
    } else if (isAt(steps, 0, "reportingRegime") && !named) {
      indexAt(steps, 2).ifPresent(this::addReporters);
    }
  }

  private void addReporters(int position) {
    context
        .getPlan()
        .getReportingRegime()
        .map(regime -> regime.getRequirements().get(position))
        .map(ReportRequirement::getReportingUnitCodes)
        .ifPresent(codes::addAll);
  }

  private void addLead(ReformTask task) {
    addCodes(task.getLeadUnits());
  }

  private void addCodes(List<UnitReference> units) {
    for (UnitReference unit : units) {
      unit.getCode().ifPresent(codes::add);
    }
  }

  private void addSender(List<PlanPath> steps) {
    indexAt(steps, 1).flatMap(context::findRecord).ifPresent(this::addSender);
  }

  private void addSender(RecordView view) {
    if (view.getRecord() instanceof TaskUpdate update) {
      update.getUnitCode().ifPresent(codes::add);
    } else if (view.getRecord() instanceof ReportSubmission submission) {
      submission.getUnitCode().ifPresent(codes::add);
    } else if (view.getRecord() instanceof UnitChange change) {
      codes.add(change.getUnitCode());
    } else if (view.getRecord() instanceof QualityRecord quality) {
      codes.add(quality.getUnitCode());
    }
  }

  private static boolean isAt(List<PlanPath> steps, int depth, String property) {
    return steps.size() > depth
        && steps.get(depth).getLastProperty().filter(property::equals).isPresent();
  }

  private static Optional<Integer> indexAt(List<PlanPath> steps, int depth) {
    return steps.size() > depth ? steps.get(depth).getLastIndex() : Optional.empty();
  }
}
