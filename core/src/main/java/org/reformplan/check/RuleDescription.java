package org.reformplan.check;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.document.LegalBasis;

/**
 * What a rule says of itself: its id, how much it weighs in each profile, its message and what it
 * rests on.
 *
 * <p>The id is stable and is what people suppress, count and look up. The message has named
 * placeholders, the same in both languages. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * RuleDescription description =
 *     RuleDescription.of(
 *             "task-title-too-long",
 *             BilingualText.of(
 *                 "Tên nhiệm vụ {taskCode} dài {length} ký tự; hãy rút gọn.",
 *                 "The title of task {taskCode} has {length} characters; shorten it."),
 *             LegalBasis.of("Quy ước nội bộ", "House rule", BasisStatus.CONVENTION))
 *         .withSeverity(RuleProfile.ISSUED, Severity.WARNING);
 * }</pre>
 */
public final class RuleDescription {
  private final String id;
  private final BilingualText message;
  private final LegalBasis basis;
  private final Map<RuleProfile, Severity> severities;
  private final Set<CheckInput> needs;
  private final @Nullable BilingualText meaning;

  private RuleDescription(
      String id,
      BilingualText message,
      LegalBasis basis,
      Map<RuleProfile, Severity> severities,
      Set<CheckInput> needs,
      @Nullable BilingualText meaning) {
    this.id = id;
    this.message = message;
    this.basis = basis;
    this.severities = severities;
    this.needs = needs;
    this.meaning = meaning;
  }

  /**
   * Describes a rule that runs in no profile yet; add profiles with {@link #withSeverity}.
   *
   * @param id the rule's id: small letters, digits and hyphens
   * @param message the message; placeholders in curly brackets, the same in both languages
   * @param basis what the rule rests on
   * @return the description
   * @throws IllegalArgumentException if the id has other characters or the placeholders differ
   */
  public static RuleDescription of(String id, BilingualText message, LegalBasis basis) {
    if (!isId(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException(
          "Expected 'id' of a rule to be small letters, digits and hyphens, but found '"
              + id
              + "'");
    }
    return new RuleDescription(
        id,
        MessageTemplate.require(message),
        requireNonNull(basis, "basis"),
        Map.of(),
        Set.of(),
        null);
  }

  /**
   * Describes a rule of this library. A test looks at what {@link #of} looks at, so that a program
   * that checks its first plan need not.
   */
  static RuleDescription ofStandard(String id, BilingualText message, LegalBasis basis) {
    return new RuleDescription(id, message, basis, Map.of(), Set.of(), null);
  }

  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /**
   * Returns the same rule with a weight in a profile.
   *
   * @param profile the profile
   * @param severity how much a finding weighs there
   * @return a new description
   */
  public RuleDescription withSeverity(RuleProfile profile, Severity severity) {
    Map<RuleProfile, Severity> more = new HashMap<>(severities);
    more.put(profile, severity);
    return withSeverities(more);
  }

  /** The same description with these weights alone, which nobody changes any more. */
  RuleDescription withSeverities(Map<RuleProfile, Severity> weights) {
    return new RuleDescription(
        id, message, basis, Collections.unmodifiableMap(weights), needs, meaning);
  }

  /**
   * Returns the same rule, needing something beside the plan.
   *
   * @param inputs without which the rule is not run
   * @return a new description
   */
  public RuleDescription withNeeds(CheckInput... inputs) {
    Set<CheckInput> more = EnumSet.noneOf(CheckInput.class);
    more.addAll(needs);
    Collections.addAll(more, inputs);
    return new RuleDescription(
        id, message, basis, severities, Collections.unmodifiableSet(more), meaning);
  }

  /**
   * Returns the same rule with its meaning told.
   *
   * @param newMeaning what the rule looks at, why, and what it passes over: whole sentences, of
   *     which the first stands for all where there is room for one only
   * @return a new description
   */
  public RuleDescription withMeaning(BilingualText newMeaning) {
    return new RuleDescription(
        id, message, basis, severities, needs, requireNonNull(newMeaning, "newMeaning"));
  }

  /**
   * Returns the stable id.
   *
   * @return for example {@code task-lead-unit-missing}
   */
  public String getId() {
    return id;
  }

  /**
   * Returns what the rule rests on.
   *
   * @return the basis with its status
   */
  public LegalBasis getBasis() {
    return basis;
  }

  /**
   * Returns the message with its placeholders.
   *
   * @return the template in both languages
   */
  public BilingualText getMessage() {
    return message;
  }

  /**
   * Returns what the rule looks at, why, and what it passes over.
   *
   * @return some sentences, or empty if the rule does not say
   */
  public Optional<BilingualText> getMeaning() {
    return Optional.ofNullable(meaning);
  }

  /**
   * Returns the rule in one sentence.
   *
   * @return the first sentence of the meaning, or the message if the rule tells no meaning
   */
  public BilingualText getSummary() {
    return meaning == null
        ? getMessage()
        : BilingualText.of(firstSentence(meaning.getVi()), firstSentence(meaning.getEn()));
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /**
   * Returns the names of the message's placeholders.
   *
   * @return the names, in alphabetical order
   */
  public Set<String> getPlaceholders() {
    return MessageTemplate.placeholders(message.getVi());
  }

  /**
   * Returns how much a finding of this rule weighs.
   *
   * @param profile the profile
   * @return the severity, or empty if the rule does not run in that profile
   */
  public Optional<Severity> findSeverity(RuleProfile profile) {
    return Optional.ofNullable(severities.get(profile));
  }

  /**
   * Returns what the rule needs beside the plan.
   *
   * @return the inputs without which it is not run; empty if the plan is enough
   */
  public Set<CheckInput> getNeeds() {
    return needs;
  }

  String render(Map<String, Object> arguments, Language language) {
    return MessageTemplate.render(message, arguments, language);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
