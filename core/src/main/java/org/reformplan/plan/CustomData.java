package org.reformplan.plan;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * What an application keeps with a plan for itself: names with strings, numbers, booleans, lists
 * and maps of these.
 *
 * <p>The library carries it through files, equal in value, and never looks at it. Values are
 * checked and copied deeply when it is built: strings and booleans stay, whole numbers and decimals
 * become {@link java.math.BigDecimal} without trailing zeros, lists and maps become immutable.
 * Limits: {@value #MAX_DEPTH} levels of lists and maps, the outermost map included, {@value
 * #MAX_VALUES} values in all, {@value #MAX_DIGITS} digits on either side of a decimal point. Null,
 * NaN, infinities and other classes are refused. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * CustomData data = CustomData.of(Map.of("fileNo", "HS-2024-017", "reviewers", List.of(3, 7)));
 * data.find("reviewers"); // Optional[[3, 7]]
 * }</pre>
 */
public final class CustomData {
  /** How many lists and maps may lie within one another, the outermost map included. */
  public static final int MAX_DEPTH = 16;

  /** How many values there may be in all, lists and maps included. */
  public static final int MAX_VALUES = 100_000;

  /** How many digits a number may have before the decimal point, and how many behind it. */
  public static final int MAX_DIGITS = 50;

  private static final CustomData NONE = new CustomData(Map.of());

  private final Map<String, Object> values;

  private CustomData(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Returns custom data without a value.
   *
   * @return no data
   */
  public static CustomData none() {
    return NONE;
  }

  /**
   * Checks and copies values.
   *
   * @param values the values by name, in the order in which they shall be written
   * @return the custom data
   * @throws IllegalArgumentException if a value is of another class, or a limit is exceeded; the
   *     message names the place
   */
  public static CustomData of(Map<String, ?> values) {
    return requireNonNull(values, "values").isEmpty()
        ? NONE
        : new CustomData(new CustomDataCopy().copyOf(values));
  }

  /**
   * Returns the values by name.
   *
   * @return strings, booleans, {@link java.math.BigDecimal}s, lists and maps; immutable throughout
   */
  public Map<String, Object> getValues() {
    return values;
  }

  /**
   * Returns whether there is no value.
   *
   * @return true for {@link #none()}
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Looks a value up by its name.
   *
   * @param name the name
   * @return the value, or empty if there is none
   */
  public Optional<Object> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CustomData that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the names and values: {@code {fileNo=HS-2024-017}}. */
  @Override
  public String toString() {
    return values.toString();
  }
}
