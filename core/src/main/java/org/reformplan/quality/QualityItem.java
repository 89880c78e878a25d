package org.reformplan.quality;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.deadline.Deadline;
import org.reformplan.organisation.Person;
import org.reformplan.organisation.UnitReference;

/**
 * What a plan lays down to be done in the year for quality systems (build a process, train, audit,
 * review, announce, correct, inspect): for which units, on which clauses and processes, by whom and
 * by when.
 *
 * <p>Code and title are mandatory. The code shares the name space of the plan's tasks, so that
 * progress names either; the area is that of the task above it if the item states none. Instances
 * are immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualityItem.builder()
 *     .code("CL.3")
 *     .title("Đánh giá nội bộ hệ thống quản lý chất lượng")
 *     .work(QualityWork.INTERNAL_AUDIT)
 *     .addUnitCode("H99.05")
 *     .addClauseCode("9.2")
 *     .addLeadUnit(UnitReference.ofCode("H99.05"))
 *     .deadline(DeadlineParser.parse("Quý III", CalendarPeriod.ofYear(2024)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class QualityItem {
  QualityItem() {}

  /**
   * Returns the code, which progress and findings name it by.
   *
   * @return the code, meant to be unique among items and tasks of the plan
   */
  public abstract String getCode();

  /**
   * Returns the number as printed in the table (cột TT).
   *
   * @return for example {@code VI.3.4}, or empty if not stated
   */
  public abstract Optional<String> getNumber();

  /**
   * Returns the code of the task that this item is part of.
   *
   * @return the task's code, or empty if it stands by itself
   */
  public abstract Optional<String> getParentCode();

  /**
   * Returns what is to be done, as printed.
   *
   * @return the words
   */
  public abstract String getTitle();

  /**
   * Returns what kind of work it is.
   *
   * @return the kind, or empty if it is none of those or not stated
   */
  public abstract Optional<QualityWork> getWork();

  /**
   * Returns the codes of the units whose systems it is about.
   *
   * @return the codes in printed order; empty if it is about every system of the plan
   */
  public abstract List<String> getUnitCodes();

  /**
   * Returns the numbers of the clauses that it is about.
   *
   * @return the numbers as in the systems' editions
   */
  public abstract List<String> getClauseCodes();

  /**
   * Returns the codes of the processes that it is about.
   *
   * @return the codes as in the systems
   */
  public abstract List<String> getProcessCodes();

  /**
   * Returns the code of the reform area, where this item states one.
   *
   * @return the area's code, or empty if not stated: the area of the task above holds then
   */
  public abstract Optional<String> getAreaCode();

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
   * Returns the person who answers for the item.
   *
   * @return the person, or empty if not stated
   */
  public abstract Optional<Person> getResponsiblePerson();

  /**
   * Returns what it must produce (sản phẩm).
   *
   * @return the outputs as printed
   */
  public abstract List<String> getOutputs();

  /**
   * Returns what the time cell (thời gian hoàn thành) says.
   *
   * @return the deadline, which keeps the words; empty if there is no time cell
   */
  public abstract Optional<Deadline> getDeadline();

  /**
   * Returns the notes column.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getNotes();

  /**
   * Tells whether the item is about the system of a unit.
   *
   * @param unitCode the unit's code
   * @return true if it names the unit, or none at all
   */
  public boolean isAbout(String unitCode) {
    return getUnitCodes().isEmpty() || getUnitCodes().contains(unitCode);
  }

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
  public static final class Builder extends ImmutableQualityItem.Builder {
    Builder() {}
  }
}
