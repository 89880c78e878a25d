package org.reformplan.programme;

import static java.util.Objects.requireNonNull;

import org.reformplan.document.BilingualText;

/**
 * An area of reform (lĩnh vực cải cách) of a state programme: institutions, administrative
 * procedures, the apparatus and so on.
 *
 * <p>Areas are open values, not an enum: each programme has its own, and the next programme can be
 * said before this library knows it. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReformArea area = ReformArea.of("procedures", "Cải cách thủ tục hành chính", "Administrative procedures");
 * }</pre>
 */
public final class ReformArea {
  private final String code;
  private final BilingualText name;

  private ReformArea(String code, BilingualText name) {
    if (requireNonNull(code, "code").isBlank()) {
      throw new IllegalArgumentException(
          "Expected 'code' of a reform area to hold letters, but found blank");
    }
    this.code = code;
    this.name = name;
  }

  /**
   * Returns an area.
   *
   * @param code the code by which tasks name it, not blank
   * @param vi the Vietnamese name, not blank
   * @param en the English name, not blank
   * @return the area
   * @throws IllegalArgumentException if the code or a name is blank
   */
  public static ReformArea of(String code, String vi, String en) {
    return new ReformArea(code, BilingualText.of(vi, en));
  }

  /**
   * Returns the code by which tasks name this area.
   *
   * @return the code, for example {@code procedures}
   */
  public String getCode() {
    return code;
  }

  /**
   * Returns the name in both languages.
   *
   * @return the name
   */
  public BilingualText getName() {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReformArea that && code.equals(that.code) && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode() + name.hashCode();
  }

  /** Returns the code and the name. */
  @Override
  public String toString() {
    return code + ": " + name;
  }
}
