package org.reformplan.deadline;

import java.util.List;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/**
 * A text that the library does not read, wholly or in part, with the reason and the place.
 *
 * <p>A text that is understood only in part is unparsed as a whole: a guess would give a wrong day.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * UnparsedDeadline wrong =
 *     (UnparsedDeadline) DeadlineParser.parse("30/2/2023", CalendarPeriod.ofYear(2023));
 * wrong.getReason().getEn(); // "30 February 2023 does not exist"
 * wrong.getOffset(); // 0
 * wrong.getWords(); // "30/2/2023"
 * }</pre>
 */
public final class UnparsedDeadline extends Deadline {
  private final BilingualText reason;
  private final int offset;
  private final String words;

  private UnparsedDeadline(String text, BilingualText reason, int offset, String words) {
    super(text);
    this.reason = reason;
    this.offset = offset;
    this.words = words;
  }

  /** Makes one; a caller that may read other deadlines does without this class until it does. */
  static Deadline of(String text, BilingualText reason, int offset, String words) {
    return new UnparsedDeadline(text, reason, offset, words);
  }

  /**
   * Returns why the text is not read.
   *
   * @return the reason in both languages
   */
  public BilingualText getReason() {
    return reason;
  }

  /**
   * Returns where in the text the trouble begins.
   *
   * @return the index of the first offending character ({@code char}) in {@link #getText()}
   */
  public int getOffset() {
    return offset;
  }

  /**
   * Returns the offending words.
   *
   * @return the words as written, empty if something is missing there
   */
  public String getWords() {
    return words;
  }

  @Override
  Deadline withText(String other) {
    return new UnparsedDeadline(other, reason, offset, words);
  }

  @Override
  List<Object> meaning() {
    return List.of(reason);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.UNPARSED;
  }

  @Override
  public String toCanonicalText(Language language) {
    return getText();
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    return new Reckoner(this, policy).undetermined(reason);
  }
}
