package org.reformplan.reporting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a report counts as sent: by every channel of the requirement or by any one, and which mark
 * tells the moment.
 *
 * <p>Letter 581/BNV-CCHC (read in the letter) asks for the document axis <em>and</em> the
 * ministry's software: both must be met, so that the later one counts. Another regime goes by the
 * postmark: 1 February on the letter is in time, whenever it arrives. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * SentRule.allChannels(SentMark.AXIS_TIME, SentMark.SOFTWARE_ENTRY);
 * SentRule.anyChannel(SentMark.POSTMARK);
 * }</pre>
 */
public final class SentRule {
  private final boolean all;
  private final Set<SentMark> marks;

  private SentRule(boolean all, SentMark... marks) {
    this.all = all;
    Set<SentMark> set = EnumSet.noneOf(SentMark.class);
    Collections.addAll(set, marks);
    this.marks = Collections.unmodifiableSet(set);
  }

  /**
   * Returns the rule that every channel must be used; the last one to be used counts.
   *
   * @param marks the marks that tell the moment; none for any
   * @return the rule
   */
  public static SentRule allChannels(SentMark... marks) {
    return new SentRule(true, marks);
  }

  /**
   * Returns the rule that one channel is enough; the first one to be used counts.
   *
   * @param marks the marks that tell the moment; none for any
   * @return the rule
   */
  public static SentRule anyChannel(SentMark... marks) {
    return new SentRule(false, marks);
  }

  /**
   * Tells whether every channel must be used.
   *
   * @return true for every channel, false if one is enough
   */
  public boolean isAllChannels() {
    return all;
  }

  /**
   * Returns which marks tell the moment.
   *
   * @return the marks in their own order; empty if any will do
   */
  public Set<SentMark> getMarks() {
    return marks;
  }

  /**
   * Tells whether a mark is one that this rule goes by.
   *
   * @param mark the mark
   * @return true if the rule names it, or names none
   */
  public boolean counts(SentMark mark) {
    return marks.isEmpty() || marks.contains(mark);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentRule that && all == that.all && marks.equals(that.marks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, marks.stream().map(SentMark::getCode).toList());
  }

  /** Returns the rule as a sentence. */
  @Override
  public String toString() {
    return (all ? "sent by every channel" : "sent by any channel")
        + (marks.isEmpty()
            ? ""
            : ", by " + marks.stream().map(SentMark::getCode).collect(Collectors.joining(" or ")));
  }
}
