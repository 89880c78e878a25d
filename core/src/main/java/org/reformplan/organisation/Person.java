package org.reformplan.organisation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who answers for a unit or a task (người chịu trách nhiệm): the name, and the position if
 * it is known.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Person head = Person.builder().name("Nguyễn Văn A").position("Vụ trưởng").build();
 * }</pre>
 */
@Value.Immutable
public abstract class Person {
  Person() {}

  /**
   * Returns the name as printed.
   *
   * @return the name
   */
  public abstract String getName();

  /**
   * Returns the position (chức vụ) as printed.
   *
   * @return the position, or empty if not stated
   */
  public abstract Optional<String> getPosition();

  /** Returns the name, and the position in brackets: {@code Nguyễn Văn A (Vụ trưởng)}. */
  @Override
  public String toString() {
    return getName() + getPosition().map(p -> " (" + p + ")").orElse("");
  }

  /**
   * Starts a person.
   *
   * @return a new builder; the name is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds persons. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
