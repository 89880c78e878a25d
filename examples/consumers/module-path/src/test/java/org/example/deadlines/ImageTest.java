package org.example.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, linked with core, json and a module for Jackson into an image of its own, runs. */
class ImageTest {
  @TempDir static Path folder;

  private static Path image;

  @BeforeAll
  static void link() {
    image = folder.resolve("image");
    int code =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                Path.of("target", "classes") + File.pathSeparator + Path.of("target", "modules"),
                "--add-modules",
                "org.example.deadlines",
                "--output",
                image.toString());
    assertEquals(0, code);
  }

  private static List<String> run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("bin").resolve("java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output;
    try (InputStream stream = process.getInputStream()) {
      output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }

  @Test
  void theProgramAnswersFromTheImage() throws Exception {
    List<String> lines = run("-m", "org.example.deadlines/org.example.deadlines.Main",
        "../../plans/most-2023.json");
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("2023-03-14 ")), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.contains("14/03/2023")), lines.toString());
    assertTrue(
        lines
            .get(lines.size() - 1)
            .endsWith("\"period\":{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"}}"),
        lines.toString());
  }

  @Test
  void theImageHoldsNothingElse() throws Exception {
    List<String> modules =
        run("--list-modules").stream()
            .map(line -> line.replaceFirst("@.*", ""))
            .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "com.fasterxml.jackson.annotation",
            "org.example.deadlines",
            "org.reformplan.core",
            "org.reformplan.json",
            "org.reformplan.json.jackson3",
            "tools.jackson.core",
            "tools.jackson.databind"),
        modules);
  }
}
