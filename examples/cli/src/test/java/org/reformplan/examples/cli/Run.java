package org.reformplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the program: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A run with text on standard input. */
  static Run withInput(String input, String... args) {
    return withInput(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Run withInput(InputStream input, String... args) {
    InputStream before = System.in;
    System.setIn(input);
    try {
      return of(args);
    } finally {
      System.setIn(before);
    }
  }

  static String plan(String name) {
    return ROOT.resolve("examples/plans").resolve(name).toString();
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
