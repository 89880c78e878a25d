package org.reformplan.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Explanation;
import org.reformplan.document.Language;

/**
 * Several statements side by side, each a deadline of its own: "Hàng tuần / Hàng tháng".
 *
 * <p>It is determinable only if each of its parts is, and then ends with the latest of them, by
 * convention of this library. Parts are never composites themselves. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * CompositeDeadline both =
 *     (CompositeDeadline) DeadlineParser.parse("Theo lịch/Đột xuất", CalendarPeriod.ofYear(2023));
 * both.getParts(); // by-reference "Theo lịch", on-demand "Đột xuất"
 * }</pre>
 */
public final class CompositeDeadline extends Deadline {
  private final List<Deadline> parts;

  private CompositeDeadline(String text, List<Deadline> parts) {
    super(text);
    this.parts = List.copyOf(parts);
  }

  /** Makes one; a caller that may read other deadlines does without this class until it does. */
  static Deadline of(String text, List<Deadline> parts) {
    return new CompositeDeadline(text, parts);
  }

  /**
   * Returns the parts in the order of the text.
   *
   * @return the parts, two or more
   */
  public List<Deadline> getParts() {
    return parts;
  }

  /** A part's own text is text: two parts that mean the same are the same here. */
  private record Meaning(DeadlineKind kind, List<Object> values) {}

  @Override
  Deadline withText(String other) {
    return new CompositeDeadline(other, parts);
  }

  @Override
  List<Object> meaning() {
    return parts.stream().map(p -> (Object) new Meaning(p.getKind(), p.meaning())).toList();
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.COMPOSITE;
  }

  @Override
  public String toCanonicalText(Language language) {
    List<String> words = new ArrayList<>();
    boolean bound = false;
    for (Deadline part : parts) {
      String text = part.toCanonicalText(language);
      words.add(bound && language == Language.VI ? unbound(part, text) : text);
      bound |= isBound(part);
    }
    return String.join("; ", words);
  }

  private static boolean isBound(Deadline part) {
    return part instanceof BeforeDateDeadline
        || part instanceof ByDateDeadline
        || (part instanceof OccurrencesDeadline several && several.operator() != Operator.ON);
  }

  /** After "trước …" a mark needs a word of its own, or "trước" might hold for it too. */
  private static String unbound(Deadline part, String text) {
    boolean bare =
        part instanceof OnDateDeadline
            || part instanceof PeriodDeadline
            || (part instanceof OccurrencesDeadline several && several.operator() == Operator.ON);
    return bare ? "Vào " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    List<EffectiveDeadline> resolved = parts.stream().map(p -> p.resolve(policy)).toList();
    Optional<BilingualText> reason =
        resolved.stream().flatMap(part -> part.getReason().stream()).findFirst();
    return reason.isPresent() ? undetermined(resolved, reason.get()) : determined(resolved);
  }

  private EffectiveDeadline undetermined(List<EffectiveDeadline> resolved, BilingualText reason) {
    return EffectiveDeadline.builder()
        .statedText(getText())
        .determinable(false)
        .provisional(resolved.stream().anyMatch(EffectiveDeadline::isProvisional))
        .explanation(Explanation.none().then(reason, Bases.TEXT))
        .parts(resolved)
        .reason(reason)
        .build();
  }

  private EffectiveDeadline determined(List<EffectiveDeadline> resolved) {
    EffectiveDeadline latest =
        resolved.stream()
            .max(Comparator.comparing(part -> part.getLastDay().orElseThrow()))
            .orElseThrow();
    return EffectiveDeadline.builder()
        .statedText(getText())
        .namedDay(latest.getNamedDay())
        .lastDay(latest.getLastDay())
        .lastTime(latest.getLastTime())
        .determinable(true)
        .provisional(resolved.stream().anyMatch(EffectiveDeadline::isProvisional))
        .explanation(
            latest
                .getExplanation()
                .then(
                    Steps.latestPart(resolved.size()),
                    latest.getLastDay().orElseThrow(),
                    Bases.LATEST))
        .parts(resolved)
        .build();
  }
}
