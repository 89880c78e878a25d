package org.reformplan.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Gives the arguments as they were typed. In a shell without a UTF-8 locale Java replaces each byte
 * of a Vietnamese letter by a question mark of its own before the program starts; where the system
 * keeps the bytes of the command line, they are read again from there as UTF-8.
 */
final class CommandArguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final char REPLACEMENT = '\uFFFD';

  private CommandArguments() {}

  static String[] repaired(String[] args) {
    boolean damaged = Arrays.stream(args).anyMatch(a -> a.indexOf(REPLACEMENT) >= 0);
    if (!damaged || !Files.isReadable(COMMAND_LINE)) {
      return args;
    }
    try {
      return fromCommandLine(Files.readAllBytes(COMMAND_LINE), args);
    } catch (IOException e) {
      return args;
    }
  }

  /** The last words of the command line are the arguments; the ones before belong to Java. */
  static String[] fromCommandLine(byte[] commandLine, String[] args) {
    String whole = new String(commandLine, StandardCharsets.UTF_8);
    List<String> words = Arrays.asList(whole.split("\0", -1));
    int end = words.size() - 1; // the text ends with a NUL, so the last word is empty
    if (end < args.length) {
      return args;
    }
    return words.subList(end - args.length, end).toArray(new String[0]);
  }
}
