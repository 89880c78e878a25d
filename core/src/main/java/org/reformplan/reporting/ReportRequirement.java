package org.reformplan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report that a regime asks for: what, over which periods, from whom, to whom, how and by when.
 *
 * <p>Decree 09/2019/NĐ-CP, Articles 7 and 8 (read in the statute) list what a requirement must
 * name; what it leaves out stays empty here and the rules report it. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * ReportRequirement.builder()
 *     .code("cchc")
 *     .kind(ReportKind.PERIODIC)
 *     .addPeriods(ReportingPeriod.quarter(1), ReportingPeriod.year())
 *     .due(DueRule.before("trước ngày 15 tháng cuối của mỗi quý", 15).inLastMonth())
 *     .recipient("Bộ Khoa học và Công nghệ")
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ReportRequirement {
  ReportRequirement() {}

  /**
   * Returns the code of the requirement.
   *
   * @return the code, meant to be unique in the regime
   */
  public abstract String getCode();

  /**
   * Returns the title of the report, as printed.
   *
   * @return the title, or empty if not stated
   */
  public abstract Optional<String> getTitle();

  /**
   * Returns whether the report is periodic, thematic or ad hoc.
   *
   * @return the kind
   */
  public abstract ReportKind getKind();

  /**
   * Returns the periods of a year that are reported on.
   *
   * @return the periods in printed order; empty for thematic and ad hoc reports
   */
  public abstract List<ReportingPeriod> getPeriods();

  /**
   * Returns by when the report must arrive.
   *
   * @return the rule, or empty if not stated
   */
  public abstract Optional<DueRule> getDue();

  /**
   * Returns which days the data cover, where the regime says so.
   *
   * @return the window, or empty if not stated: that of Decree 09/2019 holds then
   */
  public abstract Optional<DataWindow> getWindow();

  /**
   * Returns who reports, in words as printed.
   *
   * @return for example {@code Các đơn vị trực thuộc Bộ}, or empty if not stated
   */
  public abstract Optional<String> getReporters();

  /**
   * Returns the codes of the units that report.
   *
   * @return the units' codes; empty if they are named in words only
   */
  public abstract List<String> getReportingUnitCodes();

  /**
   * Returns to whom the report goes, as printed.
   *
   * @return the recipient, or empty if not stated
   */
  public abstract Optional<String> getRecipient();

  /**
   * Returns the code of the unit that collects and consolidates the reports.
   *
   * @return the unit's code, or empty if not stated
   */
  public abstract Optional<String> getConsolidatingUnitCode();

  /**
   * Returns the ways of sending (phương thức gửi).
   *
   * @return the channels in printed order; empty if not stated
   */
  public abstract List<String> getChannels();

  /**
   * Returns when the report counts as sent.
   *
   * @return the rule, or empty if not stated: any channel and any mark will do then
   */
  public abstract Optional<SentRule> getSentRule();

  /**
   * Returns what the report must say.
   *
   * @return the words, or empty if not stated
   */
  public abstract Optional<String> getContent();

  /**
   * Returns the outline (đề cương) to follow.
   *
   * @return its name or place, or empty if there is none
   */
  public abstract Optional<String> getOutline();

  /**
   * Returns whether the report asks for figures and not only for text.
   *
   * @return true or false, or empty if not stated
   */
  public abstract Optional<Boolean> getDataAsked();

  /**
   * Returns the form (biểu mẫu) for the data.
   *
   * @return its name or place, or empty if there is none
   */
  public abstract Optional<String> getDataForm();

  /**
   * Returns the levels that the report climbs, where there are several.
   *
   * @return the levels from the first; empty if there is one only
   */
  public abstract List<ReportTier> getTiers();

  /**
   * Returns the first day on which the requirement holds.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getValidFrom();

  /**
   * Returns the last day on which the requirement holds.
   *
   * @return the day, or empty if no end is known
   */
  public abstract Optional<LocalDate> getValidUntil();

  /**
   * Returns the window that holds: the one stated, or else that of Decree 09/2019.
   *
   * @return the window in force
   */
  public DataWindow windowInForce() {
    return getWindow().orElse(DataWindow.decree09());
  }

  /** Returns the code, the periods and the rule as a sentence. */
  @Override
  public String toString() {
    return getCode()
        + " ("
        + getKind().getCode()
        + "): "
        + getPeriods()
        + getDue().map(d -> ", " + d).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; code and kind are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReportRequirement.Builder {
    Builder() {}
  }
}
