package org.reformplan.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Unit;
import org.reformplan.organisation.UnitDirectory;
import org.reformplan.organisation.UnitReference;
import org.reformplan.quality.QualityItem;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportingRegime;

/** Takes a unit's own plan out of the plan above it. */
final class UnitExtract {
  private final ReformPlan plan;
  private final Unit unit;
  private final Set<String> own = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  /** For tasks that stay behind: the nearest one above them that is taken along. */
  private final Map<String, Optional<String>> takenAbove = new HashMap<>();

  UnitExtract(ReformPlan plan, Unit unit) {
    this.plan = plan;
    this.unit = unit;
    own.add(unit.getCode());
    UnitDirectory.of(plan.getUnits())
        .listAllUnder(unit.getCode())
        .forEach(below -> own.add(below.getCode()));
    plan.getTasks().stream().filter(this::isOwn).forEach(task -> taken.add(task.getCode()));
  }

  private boolean isOwn(ReformTask task) {
    return isOwn(task.getLeadUnits()) || isOwn(task.getCoordinatingUnits());
  }

  private boolean isOwn(QualityItem item) {
    return isOwn(item.getLeadUnits())
        || isOwn(item.getCoordinatingUnits())
        || item.getUnitCodes().stream().anyMatch(own::contains);
  }

  private boolean isOwn(List<UnitReference> units) {
    return units.stream().anyMatch(unit -> unit.getCode().filter(own::contains).isPresent());
  }

  ReformPlan toPlan() {
    List<ReformTask> tasks =
        plan.getTasks().stream().filter(this::isOwn).map(this::carriedOut).toList();
    List<QualityItem> items =
        plan.getQualityItems().stream().filter(this::isOwn).map(this::taken).toList();
    return ReformPlan.builder()
        .title(plan.getTitle() + " – phần việc của " + unit.getName().orElse(unit.getCode()))
        .period(plan.getPeriod())
        .phases(plan.getPhases())
        .level(PlanLevel.UNIT)
        .programme(plan.getProgramme())
        .parentPlan(parentPlan())
        .addAllLegalBases(plan.getLegalBases())
        .addAllLegalBases(plan.getDecision().stream().toList())
        .objectives(objectives(tasks))
        .tasks(tasks)
        .units(units(tasks, items))
        .steeringUnitCode(plan.getSteeringUnitCode())
        .reportingRegime(plan.getReportingRegime().flatMap(this::regime))
        .qualitySystems(
            plan.getQualitySystems().stream().filter(s -> own.contains(s.getUnitCode())).toList())
        .qualityItems(items)
        .build();
  }

  private DocumentReference parentPlan() {
    return plan.getDecision()
        .orElseGet(
            () ->
                DocumentReference.builder()
                    .issuer(plan.getIssuer())
                    .title(plan.getTitle())
                    .build());
  }

  private ReformTask carriedOut(ReformTask task) {
    return ReformTask.builder()
        .from(task)
        .areaCode(plan.areaCodeOf(task))
        .carriesOutTaskCode(task.getCode())
        .parentCode(task.getParentCode().flatMap(this::takenFrom))
        .predecessorCodes(task.getPredecessorCodes().stream().filter(taken::contains).toList())
        .build();
  }

  private QualityItem taken(QualityItem item) {
    return QualityItem.builder()
        .from(item)
        .areaCode(plan.areaCodeOf(item))
        .parentCode(item.getParentCode().flatMap(this::takenFrom))
        .build();
  }

  /** Each way up is gone once; parents that go in a circle end with none. */
  private Optional<String> takenFrom(String code) {
    Set<String> passed = new LinkedHashSet<>();
    @Nullable String at = code;
    while (at != null && !taken.contains(at) && !takenAbove.containsKey(at) && passed.add(at)) {
      at = plan.findTask(at).flatMap(ReformTask::getParentCode).orElse(null);
    }
    Optional<String> found =
        at == null || passed.contains(at)
            ? Optional.empty()
            : takenAbove.getOrDefault(at, Optional.of(at));
    passed.forEach(below -> takenAbove.put(below, found));
    return found;
  }

  private List<Objective> objectives(List<ReformTask> tasks) {
    Set<String> served = new HashSet<>();
    tasks.forEach(task -> served.addAll(task.getObjectiveCodes()));
    return plan.getObjectives().stream().filter(o -> served.contains(o.getCode())).toList();
  }

  private List<Unit> units(List<ReformTask> tasks, List<QualityItem> items) {
    Set<String> named = new HashSet<>(own);
    plan.getSteeringUnitCode().ifPresent(named::add);
    Stream.concat(
            tasks.stream().flatMap(t -> Stream.of(t.getLeadUnits(), t.getCoordinatingUnits())),
            items.stream().flatMap(i -> Stream.of(i.getLeadUnits(), i.getCoordinatingUnits())))
        .flatMap(List::stream)
        .forEach(unit -> unit.getCode().ifPresent(named::add));
    items.forEach(item -> named.addAll(item.getUnitCodes()));
    return plan.getUnits().stream().filter(other -> named.contains(other.getCode())).toList();
  }

  private Optional<ReportingRegime> regime(ReportingRegime regime) {
    List<ReportRequirement> owed =
        regime.getRequirements().stream()
            .filter(
                requirement ->
                    requirement.getReportingUnitCodes().isEmpty()
                        || requirement.getReportingUnitCodes().stream().anyMatch(own::contains))
            .map(this::owed)
            .toList();
    return owed.isEmpty()
        ? Optional.empty()
        : Optional.of(ReportingRegime.builder().from(regime).requirements(owed).build());
  }

  private ReportRequirement owed(ReportRequirement requirement) {
    return ReportRequirement.builder()
        .from(requirement)
        .reportingUnitCodes(
            requirement.getReportingUnitCodes().stream().filter(own::contains).toList())
        .build();
  }
}
