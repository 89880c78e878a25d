package org.reformplan.json.token;

/**
 * How much a reader takes in before it says that a document is too large, too deep or too long.
 *
 * <p>The limits protect a program from documents made to exhaust it; each that is exceeded is a
 * finding, never an exception. The defaults hold any plan that was ever printed: 64 MiB, depth 64,
 * two million values, texts of 1,048,576 characters, names of 1,000, numbers of 100 digits, 1,000
 * findings. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.defaults().withMaxBytes(1024 * 1024);
 * limits.getMaxBytes(); // 1048576
 * limits.getMaxDepth(); // 64
 * }</pre>
 */
public final class ReadLimits {
  private static final ReadLimits DEFAULTS =
      new ReadLimits(64 * 1024 * 1024, 64, 2_000_000, 1024 * 1024, 1_000, 100, 1_000);

  /** The deepest that a caller may allow: reading goes down a level of the stack for each. */
  private static final int DEEPEST = 1_000;

  private final int maxBytes;
  private final int maxDepth;
  private final int maxValues;
  private final int maxTextLength;
  private final int maxNameLength;
  private final int maxNumberLength;
  private final int maxFindings;

  private ReadLimits(
      int maxBytes,
      int maxDepth,
      int maxValues,
      int maxTextLength,
      int maxNameLength,
      int maxNumberLength,
      int maxFindings) {
    this.maxBytes = requireAtLeastOne("maxBytes", maxBytes);
    this.maxDepth = requireAtLeastOne("maxDepth", maxDepth);
    this.maxValues = requireAtLeastOne("maxValues", maxValues);
    this.maxTextLength = requireAtLeastOne("maxTextLength", maxTextLength);
    this.maxNameLength = requireAtLeastOne("maxNameLength", maxNameLength);
    this.maxNumberLength = requireAtLeastOne("maxNumberLength", maxNumberLength);
    this.maxFindings = requireAtLeastOne("maxFindings", maxFindings);
    if (maxDepth > DEEPEST) {
      throw new IllegalArgumentException(
          "Expected 'maxDepth' <= " + DEEPEST + ", but found " + maxDepth);
    }
  }

  private static int requireAtLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("Expected 1 <= '" + name + "', but found " + value);
    }
    return value;
  }

  /**
   * Returns the limits that hold unless others are set.
   *
   * @return the defaults
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns how many bytes a document may have.
   *
   * @return the number of bytes
   */
  public int getMaxBytes() {
    return maxBytes;
  }

  /**
   * Returns how deep objects and arrays may stand in each other.
   *
   * @return the number of levels, the outermost being the first
   */
  public int getMaxDepth() {
    return maxDepth;
  }

  /**
   * Returns how many values of any kind a document may hold.
   *
   * @return the number of objects, arrays, texts, numbers and words
   */
  public int getMaxValues() {
    return maxValues;
  }

  /**
   * Returns how long a text may be.
   *
   * @return the number of {@code char}s
   */
  public int getMaxTextLength() {
    return maxTextLength;
  }

  /**
   * Returns how long the name of a field may be.
   *
   * @return the number of {@code char}s
   */
  public int getMaxNameLength() {
    return maxNameLength;
  }

  /**
   * Returns how long a number may be.
   *
   * @return the number of digits, sign, point and exponent included
   */
  public int getMaxNumberLength() {
    return maxNumberLength;
  }

  /**
   * Returns how many findings are kept before one says that more were left out.
   *
   * @return the number of findings
   */
  public int getMaxFindings() {
    return maxFindings;
  }

  /**
   * Returns these limits with another size of the document.
   *
   * @param value the number of bytes, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1
   */
  public ReadLimits withMaxBytes(int value) {
    return new ReadLimits(
        value, maxDepth, maxValues, maxTextLength, maxNameLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another depth.
   *
   * @param value the number of levels, 1 to 1,000
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1 or over 1,000
   */
  public ReadLimits withMaxDepth(int value) {
    return new ReadLimits(
        maxBytes, value, maxValues, maxTextLength, maxNameLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another number of values.
   *
   * @param value the number of values, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1
   */
  public ReadLimits withMaxValues(int value) {
    return new ReadLimits(
        maxBytes, maxDepth, value, maxTextLength, maxNameLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another length of texts.
   *
   * @param value the number of {@code char}s, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1
   */
  public ReadLimits withMaxTextLength(int value) {
    return new ReadLimits(
        maxBytes, maxDepth, maxValues, value, maxNameLength, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another length of names.
   *
   * @param value the number of {@code char}s, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1
   */
  public ReadLimits withMaxNameLength(int value) {
    return new ReadLimits(
        maxBytes, maxDepth, maxValues, maxTextLength, value, maxNumberLength, maxFindings);
  }

  /**
   * Returns these limits with another length of numbers.
   *
   * @param value the number of digits, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1
   */
  public ReadLimits withMaxNumberLength(int value) {
    return new ReadLimits(
        maxBytes, maxDepth, maxValues, maxTextLength, maxNameLength, value, maxFindings);
  }

  /**
   * Returns these limits with another number of findings.
   *
   * @param value the number of findings, at least 1
   * @return the new limits
   * @throws IllegalArgumentException if the value is under 1
   */
  public ReadLimits withMaxFindings(int value) {
    return new ReadLimits(
        maxBytes, maxDepth, maxValues, maxTextLength, maxNameLength, maxNumberLength, value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadLimits that
        && maxBytes == that.maxBytes
        && maxDepth == that.maxDepth
        && maxValues == that.maxValues
        && maxTextLength == that.maxTextLength
        && maxNameLength == that.maxNameLength
        && maxNumberLength == that.maxNumberLength
        && maxFindings == that.maxFindings;
  }

  @Override
  public int hashCode() {
    int hash = maxBytes;
    hash = hash * 31 + maxDepth;
    hash = hash * 31 + maxValues;
    hash = hash * 31 + maxTextLength;
    hash = hash * 31 + maxNameLength;
    hash = hash * 31 + maxNumberLength;
    return hash * 31 + maxFindings;
  }

  /** Returns the limits in words: {@code 67108864 bytes, depth 64, 2000000 values, …}. */
  @Override
  public String toString() {
    return maxBytes
        + " bytes, depth "
        + maxDepth
        + ", "
        + maxValues
        + " values, texts of "
        + maxTextLength
        + ", names of "
        + maxNameLength
        + ", numbers of "
        + maxNumberLength
        + ", "
        + maxFindings
        + " findings";
  }
}
