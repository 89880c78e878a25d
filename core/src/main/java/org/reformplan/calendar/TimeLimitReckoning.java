package org.reformplan.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Explanation;
import org.reformplan.document.LegalBasis;

/** Follows one time limit from its start to its end and writes down each step. */
final class TimeLimitReckoning {
  private final Roll roll;
  private final WorkCalendar calendar;
  private Explanation explanation = Explanation.none();
  private LocalDate reached = LocalDate.EPOCH;
  private boolean provisional;

  TimeLimitReckoning(Roll roll, WorkCalendar calendar) {
    this.roll = requireNonNull(roll, "roll");
    this.calendar = requireNonNull(calendar, "calendar");
  }

  TimeLimitReckoning start(BilingualText text, LocalDate day, LegalBasis basis) {
    return reach(text, day, basis);
  }

  TimeLimitReckoning reach(BilingualText text, LocalDate day, LegalBasis basis) {
    explanation = explanation.then(text, day, basis);
    reached = day;
    return this;
  }

  TimeLimitReckoning count(TimeLimit limit, LocalDate from) {
    int amount = limit.getAmount();
    return switch (limit.getUnit()) {
      case DAYS -> reach(counted(limit), from.plusDays(amount), CivilCode.DAYS);
      case WORKING_DAYS -> countWorkingDays(limit, from);
      case WEEKS ->
          reach(
              with(counted(limit), "đúng thứ trong tuần", "the same weekday"),
              from.plusWeeks(amount),
              CivilCode.WEEKS);
      case MONTHS -> reachMonth(limit, from, from.plusMonths(amount), CivilCode.MONTHS);
      case YEARS -> {
        LocalDate last = from.plusYears(amount);
        boolean sameDay = last.getDayOfMonth() == from.getDayOfMonth();
        yield reachMonth(
            limit, from, last, sameDay ? CivilCode.YEARS : CivilCode.YEARS_LIKE_MONTHS);
      }
      case HOURS -> throw new IllegalStateException("A limit of hours runs from a moment");
    };
  }

  private TimeLimitReckoning countWorkingDays(TimeLimit limit, LocalDate from) {
    LocalDate last = calendar.shift(from, limit.getAmount());
    markProvisional(from.plusDays(1), last);
    return reach(counted(limit), last, CivilCode.WORKING_DAYS);
  }

  private TimeLimitReckoning reachMonth(
      TimeLimit limit, LocalDate from, LocalDate last, LegalBasis basis) {
    int day = from.getDayOfMonth();
    BilingualText text = counted(limit);
    return reach(
        last.getDayOfMonth() == day
            ? text
            : with(
                text,
                "tháng cuối không có ngày " + day + " nên lấy ngày cuối tháng",
                "the last month has no day " + day + ", so its last day"),
        last,
        basis);
  }

  TimeLimitEnd end() {
    return endAt(Optional.empty());
  }

  /** Ends the limit at a time of the day reached, or with the day it is rolled to. */
  TimeLimitEnd endAt(Optional<LocalTime> time) {
    LocalDate before = reached;
    roll();
    Optional<LocalTime> lastTime = reached.equals(before) ? time : Optional.empty();
    if (lastTime.isEmpty()) {
      explanation =
          explanation.then(
              BilingualText.of(
                  "Hết hạn lúc 24 giờ ngày cuối cùng", "The limit ends at 24:00 of the last day"),
              reached,
              CivilCode.END_OF_DAY);
    }
    TimeLimitEnd.Builder builder = TimeLimitEnd.builder();
    builder.lastDay(reached).lastTime(lastTime).explanation(explanation).provisional(provisional);
    return builder.build();
  }

  private void roll() {
    if (roll == Roll.NONE) {
      reach(
          BilingualText.of(
              "Giữ nguyên, dù là ngày nghỉ hay không", "Kept, whether the day is off or not"),
          reached,
          CivilCode.CHOSEN_ROLL);
      return;
    }
    DayInfo info = calendar.describe(reached);
    LocalDate rolled = roll.apply(reached, calendar);
    if (rolled.isBefore(reached)) {
      markProvisional(rolled, reached);
    } else {
      markProvisional(reached, rolled);
    }
    reach(
        rolled.equals(reached) ? kept(info) : moved(info),
        rolled,
        roll == Roll.NEXT ? CivilCode.LAST_DAY_OFF : CivilCode.CHOSEN_ROLL);
  }

  private static BilingualText kept(DayInfo info) {
    BilingualText name = info.getName();
    return with(
        BilingualText.of(
            "Ngày cuối cùng là ngày làm việc: giữ nguyên", "The last day is worked: kept"),
        name.getVi(),
        name.getEn());
  }

  private BilingualText moved(DayInfo info) {
    BilingualText text =
        roll == Roll.NEXT
            ? BilingualText.of(
                "Ngày cuối cùng là ngày nghỉ: chuyển sang ngày làm việc tiếp theo",
                "The last day is off: moved to the next working day")
            : BilingualText.of(
                "Ngày cuối cùng là ngày nghỉ: lùi về ngày làm việc liền trước",
                "The last day is off: moved to the previous working day");
    return with(text, info.getName().getVi(), info.getName().getEn());
  }

  private void markProvisional(LocalDate first, LocalDate last) {
    provisional |= calendar.hasProjectedDay(first, last.plusDays(1));
  }

  private static BilingualText counted(TimeLimit limit) {
    return BilingualText.of(
        "Đếm " + limit.getLabel().getVi(), "Counted " + limit.getLabel().getEn());
  }

  private static BilingualText with(BilingualText text, String vi, String en) {
    return BilingualText.of(text.getVi() + " (" + vi + ")", text.getEn() + " (" + en + ")");
  }
}
