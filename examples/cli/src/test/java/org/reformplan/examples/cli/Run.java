package org.reformplan.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the program: its exit code and what it printed. */
record Run(int exitCode, String out, String err) {
  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

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

  static String plan(String name) {
    return ROOT.resolve("examples/plans").resolve(name).toString();
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
