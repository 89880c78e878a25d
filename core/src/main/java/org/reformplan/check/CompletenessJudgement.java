package org.reformplan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A criterion as judged in one plan: the things it looked at, and what was found missing. */
final class CompletenessJudgement {
  private final CompletenessCriterion criterion;
  private final List<CompletenessPlace> places;
  private final List<Finding> findings;
  private final Set<String> lacking = new HashSet<>();
  private final boolean failed;

  private CompletenessJudgement(
      CompletenessCriterion criterion,
      List<CompletenessPlace> places,
      List<Finding> found,
      boolean failed) {
    this.criterion = criterion;
    this.places = places;
    this.failed = failed;
    Set<String> keys = new HashSet<>();
    places.forEach(place -> keys.add(place.key()));
    this.findings =
        found.stream()
            .filter(f -> keys.contains(criterion.getSubject().keyOf(f)))
            .sorted()
            .toList();
    findings.forEach(finding -> lacking.add(criterion.getSubject().keyOf(finding)));
  }

  /** Judges by the rules; what a rule that fails should have judged counts as not said. */
  static CompletenessJudgement of(
      CompletenessCriterion criterion, CheckContext context, RuleSet rules) {
    List<Finding> found =
        criterion.getRuleIds().stream()
            .flatMap(id -> rules.findings(id, context).stream())
            .toList();
    return new CompletenessJudgement(
        criterion,
        criterion.getSubject().placesIn(context),
        found,
        found.stream().anyMatch(RuleRun::isFailure));
  }

  List<Finding> findings() {
    return findings;
  }

  CompletenessSubject subject() {
    return criterion.getSubject();
  }

  /** The line over all places. */
  Stream<CompletenessLine> line() {
    return line(places);
  }

  /** The line over some of the places; none if there are none and none need be. */
  Stream<CompletenessLine> line(List<CompletenessPlace> those) {
    if (those.isEmpty()) {
      return subject().isExpected()
          ? Stream.of(new CompletenessLine(criterion, 0, 1))
          : Stream.empty();
    }
    long met = failed ? 0 : those.stream().filter(p -> !lacking.contains(p.key())).count();
    return Stream.of(new CompletenessLine(criterion, (int) met, those.size()));
  }

  /** The places by each of the codes that they belong to, each place once under a code. */
  Map<String, List<CompletenessPlace>> placesBy(
      Function<CompletenessPlace, Collection<String>> codes) {
    Map<String, List<CompletenessPlace>> by = new HashMap<>();
    for (CompletenessPlace place : places) {
      for (String code : new HashSet<>(codes.apply(place))) {
        by.computeIfAbsent(code, key -> new ArrayList<>()).add(place);
      }
    }
    return by;
  }

  Stream<CompletenessPlace> places() {
    return places.stream();
  }
}
