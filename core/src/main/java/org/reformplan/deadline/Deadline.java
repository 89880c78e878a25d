package org.reformplan.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Explanation;
import org.reformplan.document.Language;

/**
 * What the time column of a plan says about one task: its words, and what they mean.
 *
 * <p>A deadline keeps its text exactly as written and adds the meaning, as one of thirteen kinds.
 * It knows no policy: which last day follows is asked with {@link #resolve}. Two deadlines are
 * equal if text and meaning are; {@link #hasSameMeaningAs} leaves the text out. Instances are
 * immutable and safe to share between threads. New kinds may be added in later versions.
 *
 * <pre>{@code
 * Deadline deadline = DeadlineParser.parse("trước ngày 15/12", CalendarPeriod.ofYear(2023));
 * deadline.getKind(); // BEFORE_DATE
 * deadline.toCanonicalText(Language.VI); // "Trước ngày 15/12/2023"
 * deadline.resolve(DeadlinePolicy.standard()).getLastDay(); // 2023-12-14
 * }</pre>
 */
public abstract sealed class Deadline
    permits SingleMarkDeadline,
        RangeDeadline,
        OccurrencesDeadline,
        RecurringDeadline,
        ContinuousDeadline,
        RelativeDeadline,
        ByReferenceDeadline,
        OnDemandDeadline,
        CompositeDeadline,
        UnparsedDeadline {

  private final String text;

  Deadline(String text) {
    this.text = requireNonNull(text, "text");
  }

  /**
   * Returns the deadline "before a day", for a day that is known and need not be read from words.
   *
   * @param text the words as written
   * @param day the day that they name
   * @param time the time of day that they name, in Viet Nam; empty for none
   * @return the deadline, of kind {@link DeadlineKind#BEFORE_DATE}
   */
  public static Deadline beforeDay(String text, LocalDate day, Optional<LocalTime> time) {
    return new BeforeDateDeadline(text, mark(day, time));
  }

  /**
   * Returns the deadline "by a day at the latest", for a day that is known and need not be read
   * from words.
   *
   * @param text the words as written
   * @param day the day that they name
   * @param time the time of day that they name, in Viet Nam; empty for the end of the day
   * @return the deadline, of kind {@link DeadlineKind#BY_DATE}
   */
  public static Deadline byDay(String text, LocalDate day, Optional<LocalTime> time) {
    return new ByDateDeadline(text, mark(day, time));
  }

  private static TimeMark mark(LocalDate day, Optional<LocalTime> time) {
    return TimeMark.ofDay(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), time);
  }

  /** The same meaning, read from a longer stretch of text. */
  abstract Deadline withText(String other);

  /**
   * Returns the same meaning under other words, for a document whose words need an explanation.
   *
   * @param words the words as written
   * @return a deadline of the same kind and meaning whose text are those words
   */
  public final Deadline writtenAs(String words) {
    return withText(requireNonNull(words, "words"));
  }

  /** Everything but the text, as values that compare by content. */
  abstract List<Object> meaning();

  /**
   * Returns the text exactly as written.
   *
   * @return the text, without any repair
   */
  public final String getText() {
    return text;
  }

  /**
   * Returns the kind of statement.
   *
   * @return the kind
   */
  public abstract DeadlineKind getKind();

  /**
   * Returns whether another deadline means the same, however it is written.
   *
   * @param other the other deadline
   * @return true if kind and meaning are equal
   */
  public final boolean hasSameMeaningAs(Deadline other) {
    return getClass() == other.getClass() && meaning().equals(other.meaning());
  }

  /**
   * Returns the deadline in one settled wording.
   *
   * <p>The Vietnamese wording, parsed with the same plan period, means the same again. The English
   * one is for display; words of the text that name an event or another document stay Vietnamese in
   * it. An unparsed deadline gives its text in either language.
   *
   * @param language the language wanted
   * @return the wording
   */
  public abstract String toCanonicalText(Language language);

  /**
   * Answers which days follow from this deadline under a policy.
   *
   * @param policy the choices that the sources leave open
   * @return the days with their reasons, or the reason why there are none
   * @throws org.reformplan.calendar.OutsideHorizonException if the policy rolls, or ends periods on
   *     working days, and a day lies outside the horizon of its calendar
   */
  public abstract EffectiveDeadline resolve(DeadlinePolicy policy);

  /**
   * Works out the last day as {@link #resolve} does, but answers also where the calendar cannot: a
   * day beyond its horizon gives an answer that is not determinable, with that reason. One wrong
   * year in a plan then costs one day and not the whole list.
   *
   * @param policy how the words are read
   * @return the answer
   */
  public final EffectiveDeadline resolveOrExplain(DeadlinePolicy policy) {
    try {
      return resolve(policy);
    } catch (OutsideHorizonException e) {
      BilingualText reason =
          BilingualText.of(
              "Ngày cần tính nằm ngoài lịch làm việc (" + e.getHorizon().getLabel().getVi() + ")",
              "The day lies beyond the calendar of working days ("
                  + e.getHorizon().getLabel().getEn()
                  + ")");
      return EffectiveDeadline.builder()
          .statedText(text)
          .determinable(false)
          .provisional(false)
          .explanation(Explanation.none().then(reason, Bases.TEXT))
          .reason(reason)
          .build();
    }
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Deadline that && text.equals(that.text) && hasSameMeaningAs(that);
  }

  @Override
  public final int hashCode() {
    return 31 * text.hashCode() + meaning().hashCode();
  }

  /** Returns kind and text: {@code before-date "Trước ngày 15/12"}. */
  @Override
  public final String toString() {
    return getKind().getCode() + " \"" + text + "\"";
  }
}
