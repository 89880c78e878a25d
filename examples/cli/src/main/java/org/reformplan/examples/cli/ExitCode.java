package org.reformplan.examples.cli;

/** What the program tells the shell. */
final class ExitCode {
  static final int FINE = 0;

  /** The answer is "no": findings of severity error, or a line that could not be answered. */
  static final int NO = 1;

  static final int WRONG_USAGE = 2;

  /** The input cannot be read; the reasons are on standard output. */
  static final int UNREADABLE = 3;

  private ExitCode() {}
}
