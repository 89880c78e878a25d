package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/**
 * All that the notices say, day by day, once it is sure that they do not contradict one another.
 *
 * <p>Where several say the same, the earliest with a day of issue is the source. Two notices that
 * name different days for the Tết or the National Day of one year contradict each other too: their
 * union would be a block that nobody decided.
 */
final class NoticeRegister {
  private static final BilingualText SILENT =
      BilingualText.of(
          "không nêu ngày này trong các ngày nghỉ của dịp đó",
          "does not name the day among its days of that occasion");

  private static final Shape PLAIN = new Shape(false, false);

  private final DayTable<NoticeClaim> claims = new DayTable<>();
  private final Map<Block, Map<LocalDate, NoticeClaim>> blocks = new HashMap<>();
  private final Map<Block, Shape> shapes = new HashMap<>();
  private final Set<Block> settled = new HashSet<>();

  /**
   * The days of one occasion in one year.
   *
   * <p>It compares itself: what a record is given for that takes a fresh JVM longer to link than
   * all notices take to read.
   */
  private record Block(Occasion occasion, int year) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Block block && occasion == block.occasion && year == block.year;
    }

    @Override
    public int hashCode() {
      return occasion.name().hashCode() * 31 + year;
    }
  }

  /** Whether the days of a block include made-up days told apart, and holidays on a weekend. */
  private record Shape(boolean madeUpApart, boolean weekendHoliday) {
    Shape and(NoticeClaim claim) {
      return new Shape(
          madeUpApart || claim.kind() == DayKind.MADE_UP_OFF,
          weekendHoliday || (claim.kind().isHoliday() && isWeekend(claim.day())));
    }
  }

  private NoticeRegister() {}

  /**
   * Reads notices.
   *
   * @throws ContradictingNoticesException if two of them, or two entries of one, contradict
   * @throws OutsideHorizonException if one names a day outside the horizon
   */
  static NoticeRegister of(Collection<DayOffNotice> notices) {
    NoticeRegister register = new NoticeRegister();
    for (DayOffNotice notice : inOrderOfIssue(notices)) {
      register.enter(notice);
    }
    return register;
  }

  /** Those whose day of issue is not known come last, as they were given. */
  private static List<DayOffNotice> inOrderOfIssue(Collection<DayOffNotice> notices) {
    TreeMap<LocalDate, List<DayOffNotice>> byIssue = new TreeMap<>();
    for (DayOffNotice notice : notices) {
      LocalDate issued = notice.getIssued().orElse(LocalDate.MAX);
      List<DayOffNotice> sameDay = byIssue.get(issued);
      if (sameDay == null) {
        sameDay = new ArrayList<>();
        byIssue.put(issued, sameDay);
      }
      sameDay.add(notice);
    }
    List<DayOffNotice> ordered = new ArrayList<>(notices.size());
    for (List<DayOffNotice> sameDay : byIssue.values()) {
      ordered.addAll(sameDay);
    }
    return ordered;
  }

  private void enter(DayOffNotice notice) {
    List<NoticeClaim> entered = NoticeClaim.of(notice);
    for (NoticeClaim claim : entered) {
      NoticeClaim earlier = claims.get(claim.day());
      if (earlier == null) {
        claims.put(claim.day(), claim);
      } else if (!earlier.agreesWith(claim)) {
        throw contradiction(earlier, claim);
      }
      if (claim.isDayOff()) {
        Block block = block(claim);
        shapes.put(block, shapes.getOrDefault(block, PLAIN).and(claim));
        if (settles(claim)) {
          settled.add(block);
        }
      }
    }
    enterBlocks(entered);
  }

  /** Tells whether a claim settles its block: a Tết day, or a National Day day beside 2/9. */
  private static boolean settles(NoticeClaim claim) {
    return claim.isSecondNationalDay() || claim.kind() == DayKind.HOLIDAY_LUNAR;
  }

  /** Keeps the weekdays that each block names, for all of a block's notices must name the same. */
  private void enterBlocks(List<NoticeClaim> entered) {
    Map<Block, Map<LocalDate, NoticeClaim>> named = new LinkedHashMap<>();
    for (NoticeClaim claim : entered) {
      if (isNamedWeekday(claim)) {
        Map<LocalDate, NoticeClaim> days = named.get(block(claim));
        if (days == null) {
          days = new TreeMap<>();
          named.put(block(claim), days);
        }
        days.put(claim.day(), claim);
      }
    }
    for (Map.Entry<Block, Map<LocalDate, NoticeClaim>> block : named.entrySet()) {
      Map<LocalDate, NoticeClaim> earlier = blocks.putIfAbsent(block.getKey(), block.getValue());
      if (earlier != null) {
        requireSameDays(earlier, block.getValue());
      }
    }
  }

  private static boolean isNamedWeekday(NoticeClaim claim) {
    boolean named =
        (claim.occasion() == Occasion.TET && claim.isDayOff())
            || (claim.occasion() == Occasion.NATIONAL_DAY && claim.isSecondNationalDay());
    return named && !isWeekend(claim.day());
  }

  private static void requireSameDays(
      Map<LocalDate, NoticeClaim> earlier, Map<LocalDate, NoticeClaim> later) {
    TreeSet<LocalDate> all = new TreeSet<>(earlier.keySet());
    all.addAll(later.keySet());
    for (LocalDate day : all) {
      NoticeClaim before = earlier.get(day);
      NoticeClaim after = later.get(day);
      if (before == null || after == null) {
        throw new ContradictingNoticesException(
            day,
            citation(earlier),
            before == null ? SILENT : before.name(),
            citation(later),
            after == null ? SILENT : after.name());
      }
    }
  }

  private static BilingualText citation(Map<LocalDate, NoticeClaim> block) {
    return block.values().iterator().next().notice().getCitation();
  }

  private static ContradictingNoticesException contradiction(
      NoticeClaim earlier, NoticeClaim later) {
    return new ContradictingNoticesException(
        later.day(),
        earlier.notice().getCitation(),
        earlier.name(),
        later.notice().getCitation(),
        later.name());
  }

  private static Block block(NoticeClaim claim) {
    return new Block(claim.occasion(), claim.day().getYear());
  }

  private static boolean isWeekend(LocalDate day) {
    return !WorkingWeek.mondayToFriday().isWorked(day);
  }

  /** Returns what is said about each day, in order of days. */
  List<NoticeClaim> claims() {
    return claims.inOrder();
  }

  boolean namesTet(int year) {
    return settled.contains(new Block(Occasion.TET, year));
  }

  boolean namesSecondNationalDay(int year) {
    return settled.contains(new Block(Occasion.NATIONAL_DAY, year));
  }

  /**
   * Tells whether a holiday of a notice is to be made up by the calendar of another week than
   * Monday to Friday.
   *
   * <p>It is not if the notice lists holidays on the weekend without made-up days: then it lists
   * the whole block as one, and whatever is made up is already in it. Nor is it if both 1/9 and 3/9
   * are named: only one of them can be the holiday, the other is a rest day within the block.
   */
  boolean isMadeUpElsewhere(NoticeClaim holiday) {
    if (holiday.isSecondNationalDay()
        && claims.contains(holiday.day().withDayOfMonth(1))
        && claims.contains(holiday.day().withDayOfMonth(3))) {
      return false;
    }
    Shape shape = shapes.getOrDefault(block(holiday), PLAIN);
    return shape.madeUpApart() || !shape.weekendHoliday();
  }
}
