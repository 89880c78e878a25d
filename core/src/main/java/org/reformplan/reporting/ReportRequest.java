package org.reformplan.reporting;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.DocumentReference;

/**
 * A document that asks for a thematic or ad hoc report (báo cáo chuyên đề, đột xuất).
 *
 * <p>Decree 09/2019/NĐ-CP, Article 8(5)(c) (read in the statute): for such reports the requester
 * sets the cut-off and the due day. The days of the data therefore stand in the request itself and
 * are its window as they are; the due day is a rule of the requirement, most often {@link
 * DueAnchor#FIXED_DAY}. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReportRequest request =
 *     ReportRequest.builder()
 *         .requirement(
 *             ReportRequirement.builder()
 *                 .code("ra-soat-tthc")
 *                 .kind(ReportKind.AD_HOC)
 *                 .due(
 *                     DueRule.builder()
 *                         .text("trước ngày 15/4/2023")
 *                         .operator(DueOperator.BEFORE)
 *                         .anchor(DueAnchor.FIXED_DAY)
 *                         .fixedDay(LocalDate.of(2023, 4, 15))
 *                         .build())
 *                 .addReportingUnitCodes("G06.09")
 *                 .build())
 *         .period(CalendarPeriod.ofQuarter(2023, 1))
 *         .build();
 * request.obligations(DeadlinePolicy.standard()).get(0).getDeadline(); // last day 14/4/2023
 * }</pre>
 */
@Value.Immutable
public abstract class ReportRequest {
  ReportRequest() {}

  /**
   * Returns what is asked for; its periods are not used, since the request has its own.
   *
   * @return the requirement, whose code tells the request from others
   */
  public abstract ReportRequirement getRequirement();

  /**
   * Returns the days that the report covers, up to the cut-off that the requester sets.
   *
   * @return the days
   */
  public abstract CalendarPeriod getPeriod();

  /**
   * Returns the document that asks.
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDocument();

  /**
   * Works out who owes the report and by when.
   *
   * @param policy how the due day is read
   * @return an obligation for each level and unit; a requirement that names no unit by code gives
   *     one for each level
   */
  public List<ReportObligation> obligations(DeadlinePolicy policy) {
    return new ReportObligations(getPeriod(), policy).ofRequest(this);
  }

  /** Returns requirement, days and document. */
  @Override
  public String toString() {
    return getRequirement().getCode()
        + " over "
        + getPeriod()
        + getDocument().map(d -> " by " + d).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; requirement and period are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReportRequest.Builder {
    Builder() {}
  }
}
