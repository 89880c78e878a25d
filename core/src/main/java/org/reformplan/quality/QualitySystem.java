package org.reformplan.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The quality system (hệ thống quản lý chất lượng) of a unit by a standard such as TCVN ISO
 * 9001:2015.
 *
 * <p>In a plan it stands as it was at the plan's decision; what happens later are events, and
 * {@link #after} gives the system after one. Only the unit is mandatory: a draft may lack all else,
 * and the rules say what it lacks. Source: Decision 19/2014/QĐ-TTg of 05/03/2014. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * QualitySystem system =
 *     QualitySystem.builder()
 *         .unitCode("H99.05")
 *         .standard(QualityStandards.of2015())
 *         .stage(QualityStage.MAINTAIN)
 *         .build();
 * system.after(newScope, LocalDate.of(2024, 7, 1)).isAnnouncementOutdated();
 * }</pre>
 */
@Value.Immutable
public abstract class QualitySystem {
  QualitySystem() {}

  /**
   * Returns the code of the unit whose system it is; a unit has one.
   *
   * @return the code as in the plan
   */
  public abstract String getUnitCode();

  /**
   * Returns the name as printed.
   *
   * @return the name, or empty if not stated
   */
  public abstract Optional<String> getName();

  /**
   * Returns the edition of the standard that the system follows.
   *
   * @return the edition, or empty if not stated
   */
  public abstract Optional<QualityStandard> getStandard();

  /**
   * Returns what the system covers.
   *
   * @return the scope, or empty if not stated
   */
  public abstract Optional<QualityScope> getScope();

  /**
   * Returns how far the system is.
   *
   * @return the stage as claimed, or empty if not stated
   */
  public abstract Optional<QualityStage> getStage();

  /**
   * Returns the records of the stages so far.
   *
   * @return the records in order of time
   */
  public abstract List<StageRecord> getStageRecords();

  /**
   * Returns the board that steers the system.
   *
   * @return the board, or empty if not stated
   */
  public abstract Optional<SteeringBoard> getSteeringBoard();

  /**
   * Returns the quality policy (chính sách chất lượng).
   *
   * @return the words, or empty if not stated
   */
  public abstract Optional<String> getPolicy();

  /**
   * Returns the quality objectives (mục tiêu chất lượng).
   *
   * @return the objectives as printed
   */
  public abstract List<String> getObjectives();

  /**
   * Returns the processes of the system.
   *
   * @return the processes in printed order
   */
  public abstract List<QualityProcess> getProcesses();

  /**
   * Returns the clauses that are declared not to apply.
   *
   * @return the exclusions in order of the clauses
   */
  public abstract List<ClauseExclusion> getExclusions();

  /**
   * Returns the announcements that the system conforms to the standard.
   *
   * @return the announcements, oldest first
   */
  public abstract List<ConformityAnnouncement> getAnnouncements();

  /**
   * Returns remarks.
   *
   * @return the words, or empty if there are none
   */
  public abstract Optional<String> getNotes();

  /**
   * Tells whether the system is known to have come as far as a stage.
   *
   * @param stage the stage
   * @return true if the claimed stage is that stage or a later one
   */
  public boolean isFrom(QualityStage stage) {
    return getStage().filter(own -> own.isFrom(stage)).isPresent();
  }

  /**
   * Tells whether there is a record that the system reached a stage; an announcement is the record
   * of {@link QualityStage#ANNOUNCE}.
   *
   * @param stage the stage
   * @return true if there is one
   */
  public boolean hasRecordOf(QualityStage stage) {
    return getStageRecords().stream().anyMatch(record -> record.getStage() == stage)
        || (stage == QualityStage.ANNOUNCE && !getAnnouncements().isEmpty());
  }

  /**
   * Returns the latest announcement.
   *
   * @return the one with the latest day, of those without a day the last; empty if there is none
   */
  public Optional<ConformityAnnouncement> findLatestAnnouncement() {
    Optional<ConformityAnnouncement> latest = Optional.empty();
    for (ConformityAnnouncement next : getAnnouncements()) {
      LocalDate day = next.getDay().orElse(LocalDate.MIN);
      if (latest.flatMap(ConformityAnnouncement::getDay).filter(day::isBefore).isEmpty()) {
        latest = Optional.of(next);
      }
    }
    return latest;
  }

  /**
   * Tells whether the scope changed after the latest announcement, so that conformity is to be
   * announced again (Decision 19/2014/QĐ-TTg, Article 4(3)).
   *
   * <p>An announcement that names the present scope is not outdated. Otherwise the days decide, and
   * where one of them is not known, whether the announcement names another scope.
   *
   * @return true if it is known to have changed; false without an announcement
   */
  public boolean isAnnouncementOutdated() {
    Optional<ConformityAnnouncement> announcement = findLatestAnnouncement();
    if (announcement.isEmpty() || getScope().map(QualityScope::isEmpty).orElse(true)) {
      return false;
    }
    QualityScope scope = getScope().get();
    Optional<QualityScope> announced = announcement.get().getScope();
    if (announced.filter(scope::isSameAs).isPresent()) {
      return false;
    }
    Optional<LocalDate> day = announcement.get().getDay();
    boolean datesKnown = day.isPresent() && scope.getSince().isPresent();
    return datesKnown ? scope.getSince().get().isAfter(day.get()) : announced.isPresent();
  }

  /**
   * Returns the system as it is after an event.
   *
   * <p>A stage reached, a scope, an edition, a steering board, a process and an announcement become
   * part of the system; an announcement brings a system that is not so far to {@link
   * QualityStage#ANNOUNCE}. Audits, reviews and corrective actions leave the system as it is. A
   * scope that covers the same as before holds since it did before.
   *
   * @param event what happened
   * @param day on which day, for events that do not say
   * @return the system from then on
   */
  public QualitySystem after(QualityEvent event, LocalDate day) {
    Builder next = builder();
    next.from(this);
    if (event instanceof StageRecord record) {
      next.stage(record.getStage());
      next.addStageRecord(
          StageRecord.builder().from(record).day(record.getDay().orElse(day)).build());
    } else if (event instanceof ConformityAnnouncement made) {
      next.addAnnouncement(
          ConformityAnnouncement.builder().from(made).day(made.getDay().orElse(day)).build());
      if (!isFrom(QualityStage.ANNOUNCE)) {
        next.stage(QualityStage.ANNOUNCE);
      }
    } else if (event instanceof QualityScope scope) {
      next.scope(QualityScope.builder().from(scope).since(since(scope, day)).build());
    } else if (event instanceof SteeringBoard board) {
      next.steeringBoard(
          SteeringBoard.builder().from(board).since(board.getSince().orElse(day)).build());
    } else if (event instanceof QualityProcess process) {
      next.processes(with(process, day));
    } else if (event instanceof QualityStandard edition) {
      next.standard(edition);
    }
    return next.build();
  }

  private Optional<LocalDate> since(QualityScope scope, LocalDate day) {
    Optional<QualityScope> same = getScope().filter(scope::isSameAs);
    return scope.getSince().or(() -> same.isPresent() ? same.get().getSince() : Optional.of(day));
  }

  private List<QualityProcess> with(QualityProcess process, LocalDate day) {
    QualityProcess dated =
        QualityProcess.builder().from(process).since(process.getSince().orElse(day)).build();
    List<QualityProcess> all = new ArrayList<>(getProcesses());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).getCode().equals(process.getCode())) {
        all.set(i, dated);
        return all;
      }
    }
    all.add(dated);
    return all;
  }

  /** Returns unit, edition and stage. */
  @Override
  public String toString() {
    return "quality system of "
        + getUnitCode()
        + getStandard().map(s -> ", " + s.getCode()).orElse("")
        + getStage().map(s -> ", " + s.getCode()).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; the unit's code is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableQualitySystem.Builder {
    Builder() {}
  }
}
