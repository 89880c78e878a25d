package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reformplan.document.BilingualText;

/** The days of two calendars at once: worked only where both work. */
final class CombinedDays implements DaySource {
  private final DaySource first;
  private final DaySource second;
  private final BilingualText name;
  private final DaySet working;
  private final DaySet projected;

  CombinedDays(DaySource first, DaySource second) {
    this.first = first;
    this.second = second;
    this.name =
        BilingualText.of(
            first.name().getVi() + " và " + second.name().getVi(),
            first.name().getEn() + " and " + second.name().getEn());
    this.working = first.working().and(second.working());
    this.projected = projectedOfEither();
  }

  /**
   * Returns the days in doubt: worked by both and in doubt for either, off in one and in doubt
   * there, or off in both and in doubt for both.
   */
  private DaySet projectedOfEither() {
    DaySet doubt = first.projected();
    DaySet otherDoubt = second.projected();
    DaySet offAndDoubted = doubt.minus(first.working());
    DaySet otherOffAndDoubted = otherDoubt.minus(second.working());
    DaySet bothWorked = doubt.or(otherDoubt).and(working);
    DaySet onlyFirstOff = offAndDoubted.and(second.working());
    DaySet onlySecondOff = otherOffAndDoubted.and(first.working());
    return bothWorked.or(onlyFirstOff).or(onlySecondOff).or(offAndDoubted.and(otherOffAndDoubted));
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
    DayInfo one = first.describe(day);
    DayInfo other = second.describe(day);
    if (one.isWorking() != other.isWorking()) {
      return one.isWorking() ? other : one;
    }
    boolean firm = one.getCertainty() != Certainty.PROJECTED;
    boolean otherFirm = other.getCertainty() != Certainty.PROJECTED;
    // Both off: the surer one is enough. Both worked: the less sure one decides.
    boolean takeOther = one.isWorking() ? firm && !otherFirm : !firm && otherFirm;
    return takeOther ? other : one;
  }

  @Override
  public List<DayInfo> specialDays(int year) {
    SortedSet<LocalDate> days = new TreeSet<>();
    Stream.of(first, second)
        .flatMap(source -> source.specialDays(year).stream())
        .forEach(info -> days.add(info.getDay()));
    return days.stream().map(this::describe).filter(CombinedDays::isSpecial).toList();
  }

  private static boolean isSpecial(DayInfo info) {
    return info.getKind() != DayKind.WORKING && info.getKind() != DayKind.REST_DAY;
  }

  @Override
  public List<DayOffNotice> notices() {
    return Stream.concat(first.notices().stream(), second.notices().stream()).distinct().toList();
  }

  @Override
  public CombinedDays with(DayOffNotice notice) {
    return new CombinedDays(first.with(notice), second.with(notice));
  }

  @Override
  public CombinedDays keeping(Predicate<DayOffNotice> wanted) {
    return new CombinedDays(first.keeping(wanted), second.keeping(wanted));
  }
}
