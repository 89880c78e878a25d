package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * The days of one working week: statute, notices, and projection where a year is open.
 *
 * <p>Years long after the last notice follow from the statute and custom alone and are seldom asked
 * about: they are reckoned all at once when one of them is.
 */
final class RuledDays implements DaySource {
  /**
   * How many years after the last one of a notice are reckoned at once. There is at least one, for
   * a holiday that a notice puts at the end of a year can be made up in the next.
   */
  private static final int YEARS_AFTER_NOTICES = 2;

  private static final BilingualText OPEN_NOTE =
      BilingualText.of(
          "Chưa có thông báo nghỉ của năm này: ngày làm việc còn có thể bị hoán đổi",
          "No notice has settled this year yet: a swap could still change the day");

  private final BilingualText name;
  private final WorkingWeek week;
  private final CultureDayRule cultureDay;
  private final List<DayOffNotice> notices;
  private final NoticeRegister register;
  private final int lastEarlyYear;
  private final DayTable<SpecialDay> special;
  private final DaySet working = new DaySet(this);
  private final DaySet projected = new DaySet(this);

  /** The special days after the last early year; null until one of those years is asked about. */
  private volatile @Nullable DayTable<SpecialDay> laterSpecial;

  RuledDays(
      BilingualText name, WorkingWeek week, CultureDayRule cultureDay, List<DayOffNotice> notices) {
    this.name = name;
    this.week = week;
    this.cultureDay = cultureDay;
    this.notices = List.copyOf(notices);
    this.register = NoticeRegister.of(notices);
    this.lastEarlyYear = Math.min(register.lastYear() + YEARS_AFTER_NOTICES, DaySet.LAST_YEAR);
    this.special = reckon(DaySet.FIRST_YEAR, lastEarlyYear);
  }

  /** Places the special days of years and tells both sets what those years hold. */
  private DayTable<SpecialDay> reckon(int firstYear, int lastYear) {
    DayTable<SpecialDay> placed = SpecialDays.of(week, cultureDay, register, firstYear, lastYear);
    DaySet.Collector worked = new DaySet.Collector();
    worked.addWeekdays(week, firstYear, lastYear);
    DaySet.Collector open = new DaySet.Collector();
    for (int year = firstYear; year <= lastYear; year++) {
      if (isOpen(year)) {
        open.addYear(year);
      }
    }
    for (SpecialDay day : placed.ofYears(firstYear, lastYear)) {
      worked.set(day.day(), day.kind().isWorking());
      open.set(day.day(), day.certainty() == Certainty.PROJECTED);
    }
    working.learn(worked, lastYear);
    projected.learn(open, lastYear);
    return placed;
  }

  /** Reckons the years after the early ones, unless that is done. */
  synchronized DayTable<SpecialDay> reckonLaterYears() {
    DayTable<SpecialDay> known = laterSpecial;
    if (known == null) {
      known = reckon(lastEarlyYear + 1, DaySet.LAST_YEAR);
      laterSpecial = known;
    }
    return known;
  }

  private DayTable<SpecialDay> specialDaysAround(int year) {
    if (year <= lastEarlyYear) {
      return special;
    }
    DayTable<SpecialDay> known = laterSpecial;
    return known == null ? reckonLaterYears() : known;
  }

  /** Tells whether a year still waits for its Tết days or its second National Day day. */
  private boolean isOpen(int year) {
    if (year <= StatutoryHolidays.LAST_YEAR_OF_STATUTORY_TET) {
      return false;
    }
    boolean secondDayDue = year >= StatutoryHolidays.FIRST_YEAR_OF_SECOND_NATIONAL_DAY;
    return !register.namesTet(year) || (secondDayDue && !register.namesSecondNationalDay(year));
  }

  @Override
  public BilingualText name() {
    return name;
  }

  @Override
  public DaySet working() {
    return working;
  }

  @Override
  public DaySet projected() {
    return projected;
  }

  @Override
  public DayInfo describe(LocalDate day) {
    SpecialDay placed = specialDaysAround(day.getYear()).get(day);
    return placed == null ? ordinary(day) : placed.toInfo();
  }

  private DayInfo ordinary(LocalDate day) {
    DayKind kind = week.isWorked(day) ? DayKind.WORKING : DayKind.REST_DAY;
    boolean open = projected.contains(day);
    DayInfo.Builder builder = DayInfo.builder();
    builder
        .day(day)
        .kind(kind)
        .name(kind.getLabel())
        .certainty(open ? Certainty.PROJECTED : Certainty.STATUTORY)
        .source(Sources.week(week))
        .note(open ? Optional.of(OPEN_NOTE) : Optional.empty());
    return builder.build();
  }

  @Override
  public List<DayInfo> specialDays(int year) {
    List<DayInfo> found = new ArrayList<>();
    for (SpecialDay placed : specialDaysAround(year).ofYear(year)) {
      found.add(placed.toInfo());
    }
    return List.copyOf(found);
  }

  @Override
  public List<DayOffNotice> notices() {
    return notices;
  }

  @Override
  public RuledDays with(DayOffNotice notice) {
    List<DayOffNotice> more = new ArrayList<>(notices);
    more.add(notice);
    return new RuledDays(name, week, cultureDay, more);
  }

  @Override
  public RuledDays keeping(Predicate<DayOffNotice> wanted) {
    return new RuledDays(name, week, cultureDay, notices.stream().filter(wanted).toList());
  }
}
