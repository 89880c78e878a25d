package org.reformplan.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a plan names a unit: by the unit's code, or in words as printed ("các đơn vị liên quan").
 *
 * <p>Exactly one of the two is present. Words are kept and never taken for a code. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * UnitReference.ofCode("G06.09");
 * UnitReference.ofText("Các đơn vị thuộc Bộ");
 * }</pre>
 */
public final class UnitReference {
  private final String value;
  private final boolean code;

  private UnitReference(String value, boolean code) {
    if (requireNonNull(value, code ? "code" : "text").isBlank()) {
      throw new IllegalArgumentException(
          "Expected '" + (code ? "code" : "text") + "' of a unit, but found a blank text");
    }
    this.value = value;
    this.code = code;
  }

  /**
   * Names a unit by its code.
   *
   * @param code the code, not blank
   * @return the reference
   * @throws IllegalArgumentException if the code is blank
   */
  public static UnitReference ofCode(String code) {
    return new UnitReference(code, true);
  }

  /**
   * Names a unit, or several, in words.
   *
   * @param text the words as printed, not blank
   * @return the reference
   * @throws IllegalArgumentException if the text is blank
   */
  public static UnitReference ofText(String text) {
    return new UnitReference(text, false);
  }

  /**
   * Returns the unit's code.
   *
   * @return the code, or empty if the unit is named in words
   */
  public Optional<String> getCode() {
    return code ? Optional.of(value) : Optional.empty();
  }

  /**
   * Returns the words that name the unit.
   *
   * @return the words, or empty if the unit is named by its code
   */
  public Optional<String> getText() {
    return code ? Optional.empty() : Optional.of(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitReference that && code == that.code && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the code, or the words in quotes. */
  @Override
  public String toString() {
    return code ? value : "\"" + value + "\"";
  }
}
