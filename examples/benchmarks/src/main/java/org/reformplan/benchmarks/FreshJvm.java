package org.reformplan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program in a JVM of its own, with the class path of this one, and returns what it says.
 */
public final class FreshJvm {
  private FreshJvm() {}

  /**
   * Runs a program to its end.
   *
   * @param options options of the JVM
   * @param program the class with the main method
   * @param arguments what it is given
   * @return the lines that it writes to standard output
   * @throws IOException if it cannot be started or fails
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public static List<String> run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    if (process.waitFor() != 0) {
      throw new IOException("A fresh JVM failed: " + String.join(" ", command));
    }
    return lines;
  }
}
