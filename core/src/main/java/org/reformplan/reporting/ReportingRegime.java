package org.reformplan.reporting;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.DocumentReference;

/**
 * The reports that a document asks for (chế độ báo cáo).
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReportingRegime.builder().addRequirement(requirement).build();
 * }</pre>
 */
@Value.Immutable
public abstract class ReportingRegime {
  ReportingRegime() {}

  /**
   * Returns the passage of the document that sets the regime, in its own or in short words.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getText();

  /**
   * Returns the documents that set the regime, where it is not the plan itself.
   *
   * @return the documents in order; empty if not stated
   */
  public abstract List<DocumentReference> getSources();

  /**
   * Returns the reports asked for.
   *
   * @return the requirements in printed order
   */
  public abstract List<ReportRequirement> getRequirements();

  /**
   * Works out which periodic reports are owed for the periods that overlap some days.
   *
   * @param days the days of the plan
   * @param policy how due days are read
   * @return the obligations, requirement by requirement, each in order of time; thematic and ad hoc
   *     reports have no days of their own and give none
   */
  public List<ReportObligation> obligations(CalendarPeriod days, DeadlinePolicy policy) {
    return new ReportObligations(days, policy).of(getRequirements());
  }

  /** Returns the requirements. */
  @Override
  public String toString() {
    return "reporting regime " + getRequirements();
  }

  /**
   * Starts one.
   *
   * @return a new builder; no attribute is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReportingRegime.Builder {
    Builder() {}
  }
}
