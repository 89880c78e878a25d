package org.reformplan.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.check.CheckInput;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.Severity;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.json.codec.Schemas;

/** The rules of a log: what they look at, in the language of the log, and by number. */
final class SarifRules {
  private final Language language;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, RuleDescription> rules = new LinkedHashMap<>();

  SarifRules(Language language, Stream<RuleDescription> rules) {
    this.language = language;
    rules.forEach(
        rule -> {
          if (numbers.putIfAbsent(rule.getId(), numbers.size()) == null) {
            this.rules.put(rule.getId(), rule);
          }
        });
  }

  int numberOf(String ruleId) {
    return numbers.getOrDefault(ruleId, -1);
  }

  List<Map<String, Object>> descriptors() {
    return rules.values().stream().map(this::descriptor).toList();
  }

  private Map<String, Object> descriptor(RuleDescription rule) {
    BilingualText meaning = rule.getMeaning().orElse(rule.getSummary());
    String basis = rule.getBasis().getCitation().in(language);
    String basisLabel = language == Language.VI ? "Căn cứ: " : "Basis: ";
    return Schemas.of(
        "id",
        rule.getId(),
        "shortDescription",
        message(rule.getSummary().in(language)),
        "fullDescription",
        message(meaning.in(language)),
        "help",
        message(meaning.in(language) + "\n\n" + basisLabel + basis + "."),
        "defaultConfiguration",
        Schemas.of("level", level(usual(rule))),
        "properties",
        properties(rule));
  }

  private static Map<String, Object> properties(RuleDescription rule) {
    Map<String, Object> severities = new LinkedHashMap<>();
    for (RuleProfile profile : RuleProfile.values()) {
      rule.findSeverity(profile).ifPresent(s -> severities.put(profile.getCode(), s.getCode()));
    }
    return Schemas.of(
        "summary",
        both(rule.getSummary()),
        "message",
        both(rule.getMessage()),
        "basis",
        both(rule.getBasis().getCitation()),
        "basisStatus",
        rule.getBasis().getStatus().name().toLowerCase(Locale.ROOT),
        "severities",
        severities,
        "needs",
        rule.getNeeds().stream().map(CheckInput::getCode).toList());
  }

  private static Map<String, Object> both(BilingualText text) {
    return Schemas.of("vi", text.getVi(), "en", text.getEn());
  }

  /** How much it weighs in an issued plan, or else in the first profile that has it. */
  private static Severity usual(RuleDescription rule) {
    return Stream.concat(Stream.of(RuleProfile.ISSUED), Stream.of(RuleProfile.values()))
        .map(rule::findSeverity)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Severity.WARNING);
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.getCode();
  }

  /** A message of the log; in it a brace stands for itself only if it stands twice. */
  static Map<String, Object> message(String text) {
    return Schemas.of("text", text.replace("{", "{{").replace("}", "}}"));
  }
}
