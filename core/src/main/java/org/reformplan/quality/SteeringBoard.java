package org.reformplan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.DocumentReference;
import org.reformplan.organisation.Person;

/**
 * The board that steers a unit's quality system (ban chỉ đạo ISO), and who heads it.
 *
 * <p>It is renewed when people change (Decision 19/2014/QĐ-TTg). As an event it is the board from
 * that day on. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * SteeringBoard.builder()
 *     .head(Person.builder().name("Nguyễn Văn A").position("Giám đốc").build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class SteeringBoard implements QualityEvent {
  SteeringBoard() {}

  /**
   * Returns who heads the board.
   *
   * @return the head, or empty if not stated
   */
  public abstract Optional<Person> getHead();

  /**
   * Returns the other members.
   *
   * @return the members in printed order
   */
  public abstract List<Person> getMembers();

  /**
   * Returns the decision that set the board up.
   *
   * @return the decision, or empty if not stated
   */
  public abstract Optional<DocumentReference> getDecision();

  /**
   * Returns the first day of this board.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> getSince();

  /** Returns who heads it. */
  @Override
  public String toString() {
    return "steering board" + getHead().map(h -> " headed by " + h).orElse("");
  }

  /**
   * Starts one.
   *
   * @return a new builder; nothing is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableSteeringBoard.Builder {
    Builder() {}
  }
}
