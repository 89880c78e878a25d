package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BilingualText;

/**
 * Two reports of one unit whose data share days, so that their figures must not be added.
 *
 * <p>The first quarter lies inside six months, and six months inside the year: what was done in
 * March is in all three. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * overlap.getShared(); // 2023-12-15 to 2024-03-14, for Quý I and 6 tháng đầu năm 2024
 * }</pre>
 */
public final class WindowOverlap {
  private final ReportObligation one;
  private final ReportObligation other;

  WindowOverlap(ReportObligation one, ReportObligation other) {
    this.one = one;
    this.other = other;
  }

  /**
   * Returns the report whose window begins first, or is the longer of two that begin together.
   *
   * @return the report
   */
  public ReportObligation getOne() {
    return one;
  }

  /**
   * Returns the report that shares days with it.
   *
   * @return the other report
   */
  public ReportObligation getOther() {
    return other;
  }

  /**
   * Returns the days that both count.
   *
   * @return first and last day shared
   */
  public CalendarPeriod getShared() {
    LocalDate end = one.getWindow().getEndInclusive();
    LocalDate otherEnd = other.getWindow().getEndInclusive();
    return CalendarPeriod.of(other.getWindow().getStart(), end.isBefore(otherEnd) ? end : otherEnd);
  }

  /**
   * Returns why the two must not be added.
   *
   * @return the reason in both languages
   */
  public BilingualText getReason() {
    boolean inside = one.getWindow().encloses(other.getWindow());
    BilingualText first = one.getPeriod().getLabel();
    BilingualText second = other.getPeriod().getLabel();
    String vi =
        inside
            ? "Số liệu “" + second.getVi() + "” nằm trong số liệu “" + first.getVi() + "”"
            : "Số liệu “" + first.getVi() + "” và “" + second.getVi() + "” trùng nhau";
    String en =
        inside
            ? "The data of “" + second.getEn() + "” lie inside those of “" + first.getEn() + "”"
            : "The data of “" + first.getEn() + "” and “" + second.getEn() + "” overlap";
    CalendarPeriod shared = getShared();
    return BilingualText.of(
        vi
            + " (từ "
            + slashed(shared.getStart())
            + " đến "
            + slashed(shared.getEndInclusive())
            + "): cộng lại là tính hai lần",
        en + " (" + shared + "): added together they would count twice");
  }

  private static String slashed(LocalDate day) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof WindowOverlap overlap
        && one.equals(overlap.one)
        && other.equals(overlap.other);
  }

  @Override
  public int hashCode() {
    return Objects.hash(one, other);
  }

  /** Returns the reason in English. */
  @Override
  public String toString() {
    return getReason().getEn();
  }
}
