package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadResult;
import org.reformplan.json.jackson3.Jackson3;
import org.reformplan.plan.ReformPlan;

/** Reads the plan that a command is about: a file, or standard input for {@code -}. */
final class PlanInput {
  private final String name;

  PlanInput(String name) {
    this.name = name;
  }

  /** Problems with the file itself are wrong usage; problems with its content are findings. */
  ReadResult<ReformPlan> read(InputStream standardInput) {
    PlanReader reader = Jackson3.planReader();
    try {
      return name.equals("-") ? reader.read(standardInput) : reader.read(file());
    } catch (NoSuchFileException e) {
      throw new UsageException("Expected a plan file, but '" + name + "' does not exist.");
    } catch (AccessDeniedException e) {
      throw new UsageException(
          "Expected a readable plan file, but '" + name + "' may not be read.");
    } catch (IOException e) {
      throw new UsageException(
          "Expected a readable plan file, but reading '" + name + "' failed: " + e.getMessage());
    }
  }

  private Path file() {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new UsageException(
            "Expected a plan file, but '" + name + "' is a directory; name a file in it.");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new UsageException(
          "Expected the name of a plan file, but '"
              + name
              + "' cannot be a file name here: "
              + e.getReason());
    }
  }
}
