package org.reformplan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.TimeLimit;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/**
 * A deadline that hangs on an event: "20 ngày sau khi Tỉnh uỷ ban hành", "Ngay sau khi được phê
 * duyệt".
 *
 * <p>It has no last day until the day of the event is given; a text that names that day itself ("30
 * ngày kể từ ngày 01/3/2023") is determinable. Time is counted under Articles 147 and 148 of the
 * Civil Code 2015 (statute; for administrative deadlines an analogy): the day of the event is not
 * counted. Whether the end moves from a day off is the policy's roll. A text without a length of
 * time has no last day even so, and no rule of law counts back from an event. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * RelativeDeadline deadline =
 *     (RelativeDeadline)
 *         DeadlineParser.parse("20 ngày sau khi Tỉnh uỷ ban hành", CalendarPeriod.ofYear(2026));
 * deadline.resolve(DeadlinePolicy.standard(), LocalDate.of(2026, 3, 2)).getLastDay(); // 2026-03-22
 * }</pre>
 */
public final class RelativeDeadline extends Deadline {

  /** How the work stands to the event. */
  enum Relation {
    AFTER,
    RIGHT_AFTER,
    WHEN,
    BEFORE,
    FROM
  }

  private final Optional<TimeLimit> limit;
  private final Relation relation;
  private final RelativeEvent event;

  RelativeDeadline(String text, Optional<TimeLimit> limit, Relation relation, RelativeEvent event) {
    super(text);
    this.limit = limit;
    this.relation = relation;
    this.event = event;
  }

  /**
   * Returns the time that runs from the event.
   *
   * @return 20 days for "20 ngày sau khi Tỉnh uỷ ban hành", empty if the text states none
   */
  public Optional<TimeLimit> getLimit() {
    return limit;
  }

  /**
   * Returns the words that name the event.
   *
   * @return "Tỉnh uỷ ban hành" for "20 ngày sau khi Tỉnh uỷ ban hành", empty if the text names none
   *     or names a day
   */
  public Optional<String> getEvent() {
    return event.words().map(FreeWords::written);
  }

  /**
   * Returns the day or period that the text counts from.
   *
   * @return the mark, empty if the text names an event or nothing
   */
  public Optional<TimeMark> getMark() {
    return event.mark();
  }

  @Override
  Deadline withText(String other) {
    return new RelativeDeadline(other, limit, relation, event);
  }

  @Override
  List<Object> meaning() {
    return List.of(limit, relation, event);
  }

  @Override
  public DeadlineKind getKind() {
    return DeadlineKind.RELATIVE;
  }

  @Override
  public String toCanonicalText(Language language) {
    return RelativeWords.of(limit, relation, event, language);
  }

  @Override
  public EffectiveDeadline resolve(DeadlinePolicy policy) {
    Optional<LocalDate> day = event.mark().flatMap(TimeMark::getNamedDay);
    if (limit.isPresent() && relation == Relation.AFTER && day.isPresent()) {
      return resolve(policy, day.get());
    }
    return new Reckoner(this, policy).undetermined(reason());
  }

  private BilingualText reason() {
    if (limit.isEmpty()) {
      return Reasons.NO_LENGTH;
    }
    if (relation == Relation.BEFORE) {
      return Reasons.COUNTS_BACK;
    }
    if (event.mark().isPresent()) {
      return Reasons.NO_YEAR;
    }
    return event.words().isPresent() ? Reasons.EVENT_UNKNOWN : Reasons.EVENT_UNSTATED;
  }

  /**
   * Answers which last day follows when the event happens on a day.
   *
   * @param policy the choices that the sources leave open; its roll moves the end of the time
   * @param eventDay the day of the event
   * @return the days with their reasons, or the reason why there are none
   * @throws org.reformplan.calendar.OutsideHorizonException if a day lies outside the horizon of
   *     the policy's calendar
   */
  public EffectiveDeadline resolve(DeadlinePolicy policy, LocalDate eventDay) {
    Reckoner reckoner = new Reckoner(this, policy);
    if (limit.isEmpty() || relation != Relation.AFTER) {
      return reckoner.undetermined(limit.isEmpty() ? Reasons.NO_LENGTH : Reasons.COUNTS_BACK);
    }
    return limit.get().getUnit() == TimeLimit.Unit.HOURS
        ? reckoner.undetermined(Reasons.NEEDS_MOMENT)
        : reckoner.limit(limit.get(), event.countsFromDay(), eventDay.atStartOfDay());
  }

  /**
   * Answers which last day follows when the event happens at a moment, in Vietnamese time.
   *
   * <p>Times in hours count from that moment; all others from its day.
   *
   * @param policy the choices that the sources leave open
   * @param moment the moment of the event
   * @return the days with their reasons, or the reason why there are none
   * @throws org.reformplan.calendar.OutsideHorizonException if a day lies outside the horizon of
   *     the policy's calendar
   */
  public EffectiveDeadline resolve(DeadlinePolicy policy, LocalDateTime moment) {
    boolean hours = limit.isPresent() && limit.get().getUnit() == TimeLimit.Unit.HOURS;
    return hours && relation == Relation.AFTER
        ? new Reckoner(this, policy).limit(limit.get(), event.countsFromDay(), moment)
        : resolve(policy, moment.toLocalDate());
  }
}
