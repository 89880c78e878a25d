package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * What one notice says about one day.
 *
 * @param kind what the notice makes of the day
 * @param day the day
 * @param occasion for what it is off; {@link Occasion#OTHER} for swaps and worked days
 * @param entry the entry of the notice, which has the name; null for swaps and worked days
 * @param counterpart the other day of a swap
 * @param notice who says so
 */
record NoticeClaim(
    DayKind kind,
    LocalDate day,
    Occasion occasion,
    @Nullable DayOff entry,
    @Nullable LocalDate counterpart,
    DayOffNotice notice)
    implements SpecialDay {

  private static final BilingualText UNDATED =
      BilingualText.of(
          "Thông báo không rõ ngày ban hành: coi là đã có vào mọi ngày được hỏi",
          "The day of issue of the notice is not known: it is taken as known on every day");

  /** The first day that a notice names; one that names none is known on every day. */
  static LocalDate firstDayOf(DayOffNotice notice) {
    return of(notice).stream()
        .map(NoticeClaim::day)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** Returns every claim of a notice. */
  static List<NoticeClaim> of(DayOffNotice notice) {
    List<NoticeClaim> claims = new ArrayList<>();
    for (DayOff entry : notice.getHolidays()) {
      claims.add(
          standsForNationalDay(entry)
              ? dayOff(DayKind.MADE_UP_OFF, entry, notice)
              : dayOff(holidayKind(entry.getOccasion()), entry, notice));
    }
    for (DayOff entry : notice.getMadeUpDays()) {
      claims.add(dayOff(DayKind.MADE_UP_OFF, entry, notice));
    }
    for (DaySwap swap : notice.getSwaps()) {
      LocalDate off = swap.getDayOff();
      LocalDate worked = swap.getWorkedDay();
      claims.add(swapped(DayKind.SWAP_OFF, off, worked, notice));
      claims.add(swapped(DayKind.SWAP_WORKED, worked, off, notice));
    }
    for (LocalDate day : notice.getWorkedDays()) {
      claims.add(
          new NoticeClaim(DayKind.WORKED_BY_NOTICE, day, Occasion.OTHER, null, null, notice));
    }
    return claims;
  }

  /**
   * Tells whether a day of a National Day block is in truth a made-up day: the holiday itself is
   * 2/9 and the day before or after, so 4/9 in a list of "1 to 4 September" stands for one of them.
   */
  private static boolean standsForNationalDay(DayOff entry) {
    LocalDate day = entry.getDay();
    return entry.getOccasion() == Occasion.NATIONAL_DAY
        && (day.getMonthValue() != 9 || day.getDayOfMonth() > 3);
  }

  private static DayKind holidayKind(Occasion occasion) {
    if (occasion == Occasion.TET) {
      return DayKind.HOLIDAY_LUNAR;
    }
    return occasion == Occasion.NATIONAL_DAY ? DayKind.HOLIDAY_FIXED : DayKind.HOLIDAY_BY_NOTICE;
  }

  private static NoticeClaim dayOff(DayKind kind, DayOff entry, DayOffNotice notice) {
    return new NoticeClaim(kind, entry.getDay(), entry.getOccasion(), entry, null, notice);
  }

  private static NoticeClaim swapped(
      DayKind kind, LocalDate day, LocalDate other, DayOffNotice notice) {
    return new NoticeClaim(kind, day, Occasion.OTHER, null, other, notice);
  }

  /** Tells whether the claim is a holiday or a day off in place of one. */
  boolean isDayOff() {
    return kind.isHoliday() || kind == DayKind.MADE_UP_OFF;
  }

  /** Tells whether the claim names the second day of National Day. */
  boolean isSecondNationalDay() {
    return kind == DayKind.HOLIDAY_FIXED && day.getDayOfMonth() != 2;
  }

  /** Tells whether the day is a Saturday or a Sunday. */
  boolean isOnWeekend() {
    return !WorkingWeek.mondayToFriday().isWorked(day);
  }

  /** Tells whether two claims about one day can both be true. */
  boolean agreesWith(NoticeClaim other) {
    if (kind.isWorking() != other.kind.isWorking()) {
      return false;
    }
    if (kind == DayKind.WORKED_BY_NOTICE || other.kind == DayKind.WORKED_BY_NOTICE) {
      return true;
    }
    return isDayOff() ? other.isDayOff() : Objects.equals(counterpart, other.counterpart);
  }

  @Override
  public Certainty certainty() {
    return Certainty.DECIDED;
  }

  @Override
  public BilingualText name() {
    if (counterpart != null) {
      return kind == DayKind.SWAP_OFF
          ? HolidayNames.swapOff(counterpart)
          : HolidayNames.swapWorked(counterpart);
    }
    if (entry != null) {
      return kind == DayKind.MADE_UP_OFF
          ? HolidayNames.namedMadeUp(entry)
          : HolidayNames.named(entry);
    }
    return kind.getLabel();
  }

  @Override
  public DayInfo toInfo() {
    DayInfo.Builder builder = DayInfo.builder();
    builder
        .day(day)
        .kind(kind)
        .name(name())
        .certainty(certainty())
        .source(notice.getBasis())
        .counterpart(Optional.ofNullable(counterpart))
        .note(note());
    return builder.build();
  }

  private Optional<BilingualText> note() {
    Optional<BilingualText> remark = notice.getRemark();
    if (notice.getIssued().isPresent()) {
      return remark;
    }
    return Optional.of(remark.isPresent() ? withUndated(remark.get()) : UNDATED);
  }

  private static BilingualText withUndated(BilingualText remark) {
    return BilingualText.of(
        remark.getVi() + ". " + UNDATED.getVi(), remark.getEn() + ". " + UNDATED.getEn());
  }
}
