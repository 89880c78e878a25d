package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    Scores scores = new Scores(ofAreas, CompletenessPlace::areas);
    for (String code : codes) {
      scores.add(parts, code, areaName(code));
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
    Scores scores = new Scores(ofTasks, CompletenessPlace::units);
    for (String code : codes) {
      scores.add(parts, code, unitName(code));
    }
    return parts;
  }

  /** The scores of parts by their codes; places are sorted to their parts once. */
  private static final class Scores {
    private final Map<CompletenessJudgement, Map<String, List<CompletenessPlace>>> placesByCode =
        new LinkedHashMap<>();

    Scores(
        List<CompletenessJudgement> judgements,
        Function<CompletenessPlace, Collection<String>> codes) {
      judgements.forEach(judgement -> placesByCode.put(judgement, judgement.placesBy(codes)));
    }

    /** A scale without criteria for areas or tasks has nothing to say about parts. */
    void add(List<CompletenessPart> parts, String code, BilingualText label) {
      List<CompletenessLine> lines = new ArrayList<>();
      placesByCode.forEach(
          (judgement, places) ->
              judgement.line(places.getOrDefault(code, List.of())).forEach(lines::add));
      if (!lines.isEmpty()) {
        parts.add(new CompletenessPart(code, label, new CompletenessScore(lines)));
      }
    }
  }

  private BilingualText areaName(String code) {
    return plan.getProgramme()
        .flatMap(programme -> programme.findArea(code))
        .map(ReformArea::getName)
        .orElseGet(() -> BilingualText.untranslated(code));
  }

  private BilingualText unitName(String code) {
    return plan.findUnit(code)
        .flatMap(Unit::getName)
        .map(BilingualText::untranslated)
        .orElseGet(() -> BilingualText.untranslated(code));
  }
}
