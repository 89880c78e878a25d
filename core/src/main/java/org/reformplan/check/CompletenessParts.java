package org.reformplan.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.reformplan.document.BilingualText;
import org.reformplan.organisation.Unit;
import org.reformplan.plan.ReformPlan;
import org.reformplan.programme.ReformArea;

/** Takes the scores of areas and units out of the criteria as judged in the whole plan. */
final class CompletenessParts {
  private final List<CompletenessJudgement> ofAreas;
  private final List<CompletenessJudgement> ofTasks;
  private final ReformPlan plan;

  CompletenessParts(List<CompletenessJudgement> judgements, ReformPlan plan) {
    this.ofAreas =
        judgements.stream()
            .filter(
                j ->
                    j.subject() == CompletenessSubject.AREA
                        || j.subject() == CompletenessSubject.TASK)
            .toList();
    this.ofTasks =
        judgements.stream().filter(j -> j.subject() == CompletenessSubject.TASK).toList();
    this.plan = plan;
  }

  List<CompletenessPart> byArea() {
    Set<String> codes = new LinkedHashSet<>();
    plan.getProgramme()
        .ifPresent(programme -> programme.getAreas().forEach(area -> codes.add(area.getCode())));
    ofTasks.stream()
        .flatMap(CompletenessJudgement::places)
        .flatMap(place -> place.area().stream())
        .forEach(codes::add);
    List<CompletenessPart> parts = new ArrayList<>();
    for (String code : codes) {
      add(parts, code, areaName(code), ofAreas, place -> place.isOfArea(code));
    }
    return parts;
  }

  List<CompletenessPart> byUnit() {
    Set<String> leading = new LinkedHashSet<>();
    ofTasks.stream()
        .flatMap(CompletenessJudgement::places)
        .forEach(place -> leading.addAll(place.units()));
    Set<String> codes = new LinkedHashSet<>();
    plan.getUnits().stream().map(Unit::getCode).filter(leading::contains).forEach(codes::add);
    codes.addAll(leading);
    List<CompletenessPart> parts = new ArrayList<>();
    for (String code : codes) {
      add(parts, code, unitName(code), ofTasks, place -> place.units().contains(code));
    }
    return parts;
  }

  /** A scale without criteria for areas or tasks has nothing to say about parts. */
  private static void add(
      List<CompletenessPart> parts,
      String code,
      BilingualText label,
      List<CompletenessJudgement> judgements,
      Predicate<CompletenessPlace> chosen) {
    List<CompletenessLine> lines = judgements.stream().flatMap(j -> j.line(chosen)).toList();
    if (!lines.isEmpty()) {
      parts.add(new CompletenessPart(code, label, new CompletenessScore(lines)));
    }
  }

  private BilingualText areaName(String code) {
    return plan.getProgramme().stream()
        .flatMap(programme -> programme.getAreas().stream())
        .filter(area -> area.getCode().equals(code))
        .map(ReformArea::getName)
        .findFirst()
        .orElse(BilingualText.of(code, code));
  }

  private BilingualText unitName(String code) {
    return plan.findUnit(code)
        .flatMap(Unit::getName)
        .map(name -> BilingualText.of(name, name))
        .orElse(BilingualText.of(code, code));
  }
}
