package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.reformplan.calendar.CalendarPeriod;

/**
 * Reports whose figures are to be added into one: over units, over periods, or both.
 *
 * <p>Figures of different units may always be added. Of one unit they may be added only where no
 * day is counted twice: the first quarter lies inside six months and six months inside the year
 * (Decree 09/2019/NĐ-CP, Article 12: six-month and year reports are cumulative), so that these are
 * refused together; six months and the third quarter, which stands alone, may be added. Days that
 * no report covers are told as gaps. Instances are immutable and safe to share between threads;
 * cost grows with n log n of the reports.
 *
 * <pre>{@code
 * List<ReportObligation> four =
 *     ReportingRegimes.letter581().obligations(CalendarPeriod.ofYear(2024), policy);
 * ReportRollUp.of(four).isAddable();                            // false: QI is in six months
 * ReportRollUp.of(List.of(four.get(1), four.get(2))).isAddable(); // true: 15/12 to 14/9
 * }</pre>
 */
public final class ReportRollUp {
  private static final Comparator<ReportObligation> LONGEST_FIRST =
      Comparator.comparing((ReportObligation r) -> r.getWindow().getStart())
          .thenComparing(r -> r.getWindow().getEndInclusive(), Comparator.reverseOrder());

  private final List<ReportObligation> parts;
  private final List<WindowOverlap> overlaps = new ArrayList<>();
  private final Set<CalendarPeriod> gaps = new LinkedHashSet<>();

  private ReportRollUp(List<ReportObligation> parts) {
    this.parts = List.copyOf(parts);
    Map<String, List<ReportObligation>> byUnit = new LinkedHashMap<>();
    for (ReportObligation part : this.parts) {
      byUnit.computeIfAbsent(part.getUnitCode().orElse(""), u -> new ArrayList<>()).add(part);
    }
    byUnit.values().forEach(this::sweep);
  }

  /**
   * Looks at reports that are to be added.
   *
   * @param parts the reports
   * @return whether they may be, and what stands against it
   */
  public static ReportRollUp of(List<ReportObligation> parts) {
    return new ReportRollUp(parts);
  }

  /** Each report is compared with the one before it that reaches furthest. */
  private void sweep(List<ReportObligation> ofUnit) {
    List<ReportObligation> sorted = ofUnit.stream().sorted(LONGEST_FIRST).toList();
    ReportObligation furthest = sorted.get(0);
    for (ReportObligation next : sorted.subList(1, sorted.size())) {
      LocalDate end = furthest.getWindow().getEndInclusive();
      LocalDate start = next.getWindow().getStart();
      if (furthest.getWindow().overlaps(next.getWindow())) {
        overlaps.add(new WindowOverlap(furthest, next));
      } else if (start.isAfter(end.plusDays(1))) {
        gaps.add(CalendarPeriod.of(end.plusDays(1), start.minusDays(1)));
      }
      furthest = next.getWindow().getEndInclusive().isAfter(end) ? next : furthest;
    }
  }

  /**
   * Returns the reports.
   *
   * @return the reports as given
   */
  public List<ReportObligation> getParts() {
    return parts;
  }

  /**
   * Tells whether the figures may be added.
   *
   * @return true if no unit's data are counted twice
   */
  public boolean isAddable() {
    return overlaps.isEmpty();
  }

  /**
   * Returns what stands against adding, with the reason for each.
   *
   * @return for each report that overlaps an earlier one, the two; empty if they may be added
   */
  public List<WindowOverlap> getOverlaps() {
    return Collections.unmodifiableList(overlaps);
  }

  /**
   * Returns the days between the first and the last window of a unit that no report covers.
   *
   * @return the spans without data, such as 15/3 to 14/6 for QI and QIII; adding is not refused for
   *     them, but the sum is not that of the whole
   */
  public List<CalendarPeriod> getGaps() {
    return List.copyOf(gaps);
  }

  /**
   * Adds a figure of each report.
   *
   * @param figure the figure of one report
   * @return the sum
   * @throws OverlappingWindowsException if data would be counted twice, with the reasons
   * @throws ArithmeticException if the sum is too large for a {@code long}
   */
  public long sum(ToLongFunction<ReportObligation> figure) {
    if (!isAddable()) {
      throw new OverlappingWindowsException(overlaps);
    }
    long sum = 0;
    for (ReportObligation part : parts) {
      sum = Math.addExact(sum, figure.applyAsLong(part));
    }
    return sum;
  }

  /** Returns the ids of the reports and what stands against adding them. */
  @Override
  public String toString() {
    return parts.stream().map(ReportObligation::getId).toList()
        + (isAddable() ? " may be added" : " must not be added: " + overlaps);
  }
}
