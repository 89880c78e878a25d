package org.reformplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformplan.document.BilingualText;
import org.reformplan.plan.ObjectiveKind;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.reporting.ReportingRegime;

/**
 * What a criterion of completeness looks at, one by one: the plan itself, or each of a kind of
 * thing in it.
 *
 * <pre>{@code
 * CompletenessSubject.TASK.getLabel().getEn(); // "each task"
 * }</pre>
 */
public enum CompletenessSubject {
  /** The plan as a document, once. */
  PLAN("văn bản kế hoạch", "the plan", true),
  /** Each area of the plan's programme; a plan that names no programme has none to be measured. */
  AREA("từng lĩnh vực", "each area", false),
  /** Each objective (mục tiêu), general or specific. */
  OBJECTIVE("từng mục tiêu", "each objective", true),
  /** Each specific objective (mục tiêu cụ thể); general ones are not meant to be measured. */
  SPECIFIC_OBJECTIVE("từng mục tiêu cụ thể", "each specific objective", true),
  /** Each task without tasks under it: a heading says what the tasks under it say. */
  TASK("từng nhiệm vụ", "each task", true),
  /** Each requirement of the reporting regime. */
  REPORT("từng báo cáo", "each report", true),
  /** Each quality system; a plan without any has none to be measured. */
  QUALITY_SYSTEM("từng hệ thống chất lượng", "each quality system", false);

  private final BilingualText label;
  private final boolean expected;

  CompletenessSubject(String vi, String en, boolean expected) {
    this.label = BilingualText.of(vi, en);
    this.expected = expected;
  }

  /**
   * Returns the words for it.
   *
   * @return the label, in small letters
   */
  public BilingualText getLabel() {
    return label;
  }

  /**
   * Tells whether a complete plan has at least one. A plan that has none of them is measured as if
   * it had one that says nothing; of the others it is not asked then.
   *
   * @return true for all but areas and quality systems
   */
  public boolean isExpected() {
    return expected;
  }

  /** The things of this kind in the plan. */
  List<CompletenessPlace> placesIn(CheckContext context) {
    ReformPlan plan = context.getPlan();
    return switch (this) {
      case PLAN -> List.of(CompletenessPlace.of(""));
      case AREA ->
          plan.getProgramme().map(ReformProgramme::getAreas).orElse(List.of()).stream()
              .map(area -> CompletenessPlace.ofArea(area.getCode()))
              .toList();
      case OBJECTIVE ->
          places(
              PlanPath.root().property("objectives"),
              IntStream.range(0, plan.getObjectives().size()));
      case SPECIFIC_OBJECTIVE ->
          places(
              PlanPath.root().property("objectives"),
              IntStream.range(0, plan.getObjectives().size())
                  .filter(i -> plan.getObjectives().get(i).getKind() == ObjectiveKind.SPECIFIC));
      case TASK ->
          context.getTasks().stream()
              .filter(view -> view.getChildren().isEmpty())
              .map(view -> placeOf(view, plan))
              .toList();
      case REPORT ->
          places(
              PlanPath.root().property("reportingRegime").property("requirements"),
              IntStream.range(
                  0,
                  plan.getReportingRegime()
                      .map(ReportingRegime::getRequirements)
                      .orElse(List.of())
                      .size()));
      case QUALITY_SYSTEM ->
          places(
              PlanPath.root().property("qualitySystems"),
              IntStream.range(0, plan.getQualitySystems().size()));
    };
  }

  private static List<CompletenessPlace> places(PlanPath list, IntStream positions) {
    return positions.mapToObj(i -> CompletenessPlace.of(list.index(i).toPointer())).toList();
  }

  private static CompletenessPlace placeOf(TaskView view, ReformPlan plan) {
    ReformTask task = view.getTask();
    return new CompletenessPlace(
        view.getPath().toPointer(),
        plan.areaCodeOf(task),
        task.getLeadUnits().stream()
            .flatMap(unit -> unit.getCode().or(unit::getText).stream())
            .distinct()
            .toList());
  }

  /** The key of the thing that a finding is about; a key of no thing if it is about another. */
  String keyOf(Finding finding) {
    return switch (this) {
      case PLAN -> "";
      case AREA ->
          Optional.ofNullable(finding.getArguments().get("areaCode"))
              .map(code -> CompletenessPlace.areaKey(code.toString()))
              .orElse("");
      case OBJECTIVE, SPECIFIC_OBJECTIVE, TASK, REPORT, QUALITY_SYSTEM ->
          finding.getPath().steps().stream()
              .flatMap(step -> step.getLastIndex().isPresent() ? Stream.of(step) : Stream.empty())
              .findFirst()
              .map(PlanPath::toPointer)
              .orElse("");
    };
  }
}
