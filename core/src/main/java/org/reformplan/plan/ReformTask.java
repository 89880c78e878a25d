package org.reformplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;

/**
 * A task (nhiệm vụ) of a plan: what is to be done, in which area, by whom, with what result and by
 * when.
 *
 * <p>Tasks stand in a plan as a flat list in printed order; {@code parentCode} makes the tree. Only
 * code and title are mandatory: a draft may lack everything else, and the rules say what it lacks.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReformTask.builder()
 *     .code("2.1")
 *     .title("Rà soát, đơn giản hóa thủ tục hành chính")
 *     .areaCode("procedures")
 *     .addLeadUnit(UnitReference.ofCode("G06.01"))
 *     .deadline(DeadlineParser.parse("Quý II", CalendarPeriod.ofYear(2023)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class ReformTask {
  ReformTask() {}

  /**
   * Returns the code, which other tasks, progress and findings name it by.
   *
   * @return the code, meant to be unique in the plan
   */
  public abstract String getCode();

  /**
   * Returns the number as printed in the table (cột TT).
   *
   * @return for example {@code II.3}, or empty if not stated
   */
  public abstract Optional<String> getNumber();

  /**
   * Returns what is to be done, as printed.
   *
   * @return the words of the task cell
   */
  public abstract String getTitle();

  /**
   * Returns what the document says further about the task.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getContent();

  /**
   * Returns the code of the reform area, where this task states one; see {@link
   * ReformPlan#areaCodeOf}.
   *
   * @return the area's code, or empty if not stated: the parent's area holds then
   */
  public abstract Optional<String> getAreaCode();

  /**
   * Returns the codes of the objectives that the task serves.
   *
   * @return the codes in printed order
   */
  public abstract List<String> getObjectiveCodes();

  /**
   * Returns who leads (đơn vị chủ trì).
   *
   * @return the lead units in printed order; one is the rule
   */
  public abstract List<UnitReference> getLeadUnits();

  /**
   * Returns who helps (đơn vị phối hợp).
   *
   * @return the coordinating units in printed order
   */
  public abstract List<UnitReference> getCoordinatingUnits();

  /**
   * Returns the person who answers for the task.
   *
   * @return the person, or empty if not stated
   */
  public abstract Optional<Person> getResponsiblePerson();

  /**
   * Returns what the task must produce.
   *
   * @return the deliverables in printed order
   */
  public abstract List<Deliverable> getDeliverables();

  /**
   * Returns the first day of the work, where the plan states it apart from the time cell.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getStart();

  /**
   * Returns what the time cell (thời gian hoàn thành) says.
   *
   * @return the deadline, which keeps the words; empty if there is no time cell
   */
  public abstract Optional<Deadline> getDeadline();

  /**
   * Returns the code of the task that this one is part of.
   *
   * @return the parent's code, or empty for a task at the top
   */
  public abstract Optional<String> getParentCode();

  /**
   * Returns the code of the task of the parent plan that this one carries out.
   *
   * @return the code in {@link ReformPlan#getParentPlan()}, or empty if not stated
   */
  public abstract Optional<String> getCarriesOutTaskCode();

  /**
   * Returns the codes of the tasks that must be done before this one.
   *
   * @return the codes in printed order
   */
  public abstract List<String> getPredecessorCodes();

  /**
   * Returns the document that gave the task (văn bản giao nhiệm vụ).
   *
   * @return the document, or empty if not stated
   */
  public abstract Optional<DocumentReference> getAssignment();

  /**
   * Returns the money for the task.
   *
   * @return the budget, or empty if not stated
   */
  public abstract Optional<Budget> getBudget();

  /**
   * Returns the notes column.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getNotes();

  /** Returns the code and the title. */
  @Override
  public String toString() {
    return getCode() + " " + getTitle();
  }

  /**
   * Starts one.
   *
   * @return a new builder; code and title are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableReformTask.Builder {
    Builder() {}
  }
}
