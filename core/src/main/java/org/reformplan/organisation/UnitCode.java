package org.reformplan.organisation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The electronic identification code of a unit (mã định danh điện tử), as written and as it was
 * meant.
 *
 * <p>Two forms are known. Decision 20/2020/QĐ-TTg of 22/07/2020 (in force 15/09/2020; read in the
 * decision): at most 35 characters of {@code 0-9}, {@code A-Z} and {@code .}; its groups are
 * levels, the first level first, a letter and two digits, as in {@code H26.19}. QCVN
 * 102:2016/BTTTT: 13 characters, the most specific level first, as in {@code 000.00.19.H26}. How
 * one form maps to the other is generally held and not confirmed by a source, so two codes of
 * different forms are never equal; ask {@link #toCurrentForm()} to compare them.
 *
 * <p>{@link #parse} accepts any text that is not blank. Blanks and small letters are repaired
 * beside the text as written; what fits no form stays as it is and is not {@link #isWellFormed()}.
 * A code is not an identity over time: codes are given again to other units. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * UnitCode code = UnitCode.parse("000.00.19.H26");
 * code.isOldForm();     // true
 * code.getLevel();      // Optional[2]
 * code.toCurrentForm(); // Optional[H26.19]
 * }</pre>
 */
public final class UnitCode {
  private static final int MOST_CHARACTERS = 35;

  /** Characters of each group of the old form, the most specific level first. */
  private static final int[] OLD_GROUPS = {3, 2, 2, 3};

  private final String asWritten;
  private final String text;
  private final List<String> groups;
  private final boolean oldForm;

  private UnitCode(String asWritten, String text, List<String> groups, boolean oldForm) {
    this.asWritten = asWritten;
    this.text = text;
    this.groups = groups;
    this.oldForm = oldForm;
  }

  /**
   * Reads a code as written.
   *
   * @param text the code, not blank
   * @return the code; ask {@link #isWellFormed()} whether it fits a form
   * @throws IllegalArgumentException if the text is blank
   */
  public static UnitCode parse(String text) {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException(
          "Expected 'text' to be a unit code such as H26.19, but found a blank text");
    }
    String clean = withoutBlanks(text).toUpperCase(Locale.ROOT);
    List<String> parts = List.of(clean.split("\\.", -1));
    if (isOld(parts)) {
      return new UnitCode(text, clean, fromTheTop(parts), true);
    }
    return isCurrent(clean, parts)
        ? new UnitCode(text, clean, parts, false)
        : new UnitCode(text, text, List.of(), false);
  }

  private static String withoutBlanks(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isCurrent(String text, List<String> parts) {
    return text.length() <= MOST_CHARACTERS
        && isFirstLevel(parts.get(0))
        && parts.stream().allMatch(UnitCode::isGroup);
  }

  private static boolean isOld(List<String> parts) {
    if (parts.size() != OLD_GROUPS.length || !isFirstLevel(parts.get(OLD_GROUPS.length - 1))) {
      return false;
    }
    for (int i = 0; i < OLD_GROUPS.length - 1; i++) {
      if (parts.get(i).length() != OLD_GROUPS[i]
          || !parts.get(i).chars().allMatch(UnitCode::isDigit)) {
        return false;
      }
    }
    return true;
  }

  /** Groups of zeros below the last level that is used say nothing. */
  private static List<String> fromTheTop(List<String> parts) {
    List<String> levels = new ArrayList<>(parts);
    Collections.reverse(levels);
    while (isZero(levels.get(levels.size() - 1))) {
      levels.remove(levels.size() - 1);
    }
    return List.copyOf(levels);
  }

  private static boolean isZero(String group) {
    return group.chars().allMatch(c -> c == '0');
  }

  private static boolean isFirstLevel(String group) {
    return group.length() == 3
        && isLetter(group.charAt(0))
        && isDigit(group.charAt(1))
        && isDigit(group.charAt(2));
  }

  private static boolean isGroup(String group) {
    return !group.isEmpty() && group.chars().allMatch(c -> isDigit(c) || isLetter(c));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z';
  }

  /**
   * Returns the text that was read.
   *
   * @return the text, unchanged
   */
  public String getAsWritten() {
    return asWritten;
  }

  /**
   * Returns the code as it should be written, in its own form, or the text as written where it fits
   * no form.
   *
   * @return the code, for example {@code H26.19} or {@code 000.00.19.H26}
   */
  public String getText() {
    return text;
  }

  /**
   * Returns whether the text fits one of the two forms, after repair.
   *
   * @return true if a form was recognised
   */
  public boolean isWellFormed() {
    return !groups.isEmpty();
  }

  /**
   * Returns whether the code is in the form of QCVN 102:2016/BTTTT.
   *
   * @return true for 13 characters with the most specific level first
   */
  public boolean isOldForm() {
    return oldForm;
  }

  /**
   * Returns whether a form was recognised only after blanks or small letters had been repaired.
   *
   * @return true if {@link #getText()} differs from {@link #getAsWritten()}
   */
  public boolean isRepaired() {
    return !text.equals(asWritten);
  }

  /**
   * Returns the level that the code stands at: 1 for a ministry or a province.
   *
   * @return the level, or empty if the code fits no form
   */
  public Optional<Integer> getLevel() {
    return isWellFormed() ? Optional.of(groups.size()) : Optional.empty();
  }

  /**
   * Returns the groups of the code from the first level down.
   *
   * @return the groups, {@code [H26, 19]} for both {@code H26.19} and {@code 000.00.19.H26}; empty
   *     if the code fits no form
   */
  public List<String> getGroups() {
    return groups;
  }

  /**
   * Returns the code of the unit one level up, in the form of Decision 20/2020/QĐ-TTg.
   *
   * @return the code, or empty for the first level and for codes that fit no form
   */
  public Optional<UnitCode> getParent() {
    return groups.size() < 2 ? Optional.empty() : Optional.of(current(groups.size() - 1));
  }

  /**
   * Maps the code to the form of Decision 20/2020/QĐ-TTg. Status of the mapping: unconfirmed.
   *
   * @return the code, for example {@code H26.19} for {@code 000.00.19.H26}; empty if the code fits
   *     no form
   */
  public Optional<UnitCode> toCurrentForm() {
    return isWellFormed() ? Optional.of(oldForm ? current(groups.size()) : this) : Optional.empty();
  }

  private UnitCode current(int levels) {
    return parse(String.join(".", groups.subList(0, levels)));
  }

  /**
   * Maps the code to the form of QCVN 102:2016/BTTTT. Status of the mapping: unconfirmed.
   *
   * @return the code, for example {@code 000.00.19.H26} for {@code H26.19}; empty if the code fits
   *     no form, has more than four levels, or a group that is not of as many digits as the old
   *     form has there, or ends in a group of zeros, which the old form cannot tell from none
   */
  public Optional<UnitCode> toOldForm() {
    if (oldForm) {
      return Optional.of(this);
    }
    if (!isWellFormed() || groups.size() > OLD_GROUPS.length) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < OLD_GROUPS.length; i++) {
      int level = OLD_GROUPS.length - 1 - i;
      parts.add(level < groups.size() ? groups.get(level) : "0".repeat(OLD_GROUPS[i]));
    }
    UnitCode old = parse(String.join(".", parts));
    return old.oldForm && old.groups.equals(groups) ? Optional.of(old) : Optional.empty();
  }

  /**
   * Two codes are equal if they are written the same after repair: {@code h26.19}, {@code H26.19}.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns {@link #getText()}. */
  @Override
  public String toString() {
    return text;
  }
}
