package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.reformplan.document.BilingualText;

/** The days of one working week: statute, notices, and projection where a year is open. */
final class RuledDays implements DaySource {
  private static final BilingualText OPEN_NOTE =
      BilingualText.of(
          "Chưa có thông báo nghỉ của năm này: ngày làm việc còn có thể bị hoán đổi",
          "No notice has settled this year yet: a swap could still change the day");

  private final BilingualText name;
  private final WorkingWeek week;
  private final CultureDayRule cultureDay;
  private final List<DayOffNotice> notices;
  private final NoticeRegister register;
  private final DayTable<SpecialDay> special;
  private final DaySet working;
  private final DaySet projected;

  RuledDays(
      BilingualText name, WorkingWeek week, CultureDayRule cultureDay, List<DayOffNotice> notices) {
    this.name = name;
    this.week = week;
    this.cultureDay = cultureDay;
    this.notices = List.copyOf(notices);
    this.register = NoticeRegister.of(notices);
    this.special = SpecialDays.of(week, cultureDay, register);
    DaySet.Collector worked = new DaySet.Collector().addWeekdays(week);
    DaySet.Collector open = new DaySet.Collector();
    for (int year = DaySet.FIRST_YEAR; year <= DaySet.LAST_YEAR; year++) {
      if (isOpen(year)) {
        open.addYear(year);
      }
    }
    for (SpecialDay placed : special.inOrder()) {
      worked.set(placed.day(), placed.kind().isWorking());
      open.set(placed.day(), placed.certainty() == Certainty.PROJECTED);
    }
    this.working = worked.toSet();
    this.projected = open.toSet();
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
    SpecialDay placed = special.get(day);
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
    for (SpecialDay placed : special.ofYear(year)) {
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
