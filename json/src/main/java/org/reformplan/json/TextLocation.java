package org.reformplan.json;

/**
 * A place in a text document: line and column.
 *
 * <p>Both count from 1, columns in characters as Unicode counts them, not in bytes: in {@code
 * {"title":"Kế hoạch","x":1}} the name {@code "x"} stands in column 21. A byte-order mark takes no
 * column. A line ends with a line feed, a carriage return, or both together. Instances are
 * immutable and safe to share between threads.
 *
 * <pre>{@code
 * result.findLocation("/tasks/0/deadline"); // 7:17
 * }</pre>
 */
public final class TextLocation implements Comparable<TextLocation> {
  private final int line;
  private final int column;

  private TextLocation(int line, int column) {
    this.line = requirePositive("line", line);
    this.column = requirePositive("column", column);
  }

  private static int requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("Expected 1 <= '" + name + "', but found " + value);
    }
    return value;
  }

  /**
   * Returns a place.
   *
   * @param line the line, counted from 1
   * @param column the column, counted from 1
   * @return the place
   * @throws IllegalArgumentException if either is under 1
   */
  public static TextLocation of(int line, int column) {
    return new TextLocation(line, column);
  }

  /**
   * Returns the line.
   *
   * @return the line, counted from 1
   */
  public int getLine() {
    return line;
  }

  /**
   * Returns the column.
   *
   * @return the column in characters, counted from 1
   */
  public int getColumn() {
    return column;
  }

  @Override
  public int compareTo(TextLocation other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextLocation that && line == that.line && column == that.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }

  /** Returns line and column: {@code 7:17}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
