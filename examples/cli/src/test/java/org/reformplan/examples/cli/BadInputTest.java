package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read gets a clear answer and the right exit code, never a stack trace. */
class BadInputTest {
  @TempDir private Path folder;

  private Run check(byte[] content) throws IOException {
    Path file = folder.resolve("plan.json");
    Files.write(file, content);
    return Run.of("check", file.toString(), "--format", "json");
  }

  private static void assertUnreadable(Run run, String rule) {
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("\"rule\":\"" + rule + "\"").contains("\"line\":");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "deadlines"})
  void aMissingFileAndADirectoryCannotBeRead(String command) {
    String none = folder.resolve("none.json").toString();
    Run missing = Run.of(command, none, "--format", "json");
    Run directory = Run.of(command, folder.toString(), "--format", "json", "--lang", "en");

    assertThat(missing.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(missing.lines())
        .singleElement()
        .asString()
        .startsWith("{\"finding\":{\"rule\":\"file-missing\",\"severity\":\"error\"")
        .contains("\"document\":\"plan\",\"pointer\":\"\",\"line\":null,\"column\":null")
        .contains("none.json' không tồn tại");
    assertThat(missing.err()).isEmpty();
    assertThat(directory.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(directory.out()).contains("file-is-directory").contains("is a directory");
    assertThat(Run.of(command, none).out()).contains("LỖI  file-missing").contains("không tồn tại");
    assertThat(Run.of(command, none, "--lang", "en").out()).contains("does not exist");
  }

  @Test
  void aMissingFileBesideThePlanIsNamedByWhatItShouldHold() {
    String plan = Run.plan("most-2023.json");

    assertMissing("progress", "check", plan, "--progress", "none.json");
    assertMissing("parent", "check", plan, "--parent", "none.json");
    assertMissing("suppressions", "check", plan, "--suppress", "none.json");
    assertMissing("notices", "deadlines", plan, "--notices", "none.json");
    assertMissing("notices", "days", "--notices", "none.json");
    assertMissing("plan", "periods", "2023", "--plan", "none.json");
    assertMissing("progress", "status", plan, "--progress", "none.json", "--as-of", "2023-03-15");
  }

  private static void assertMissing(String document, String... args) {
    String[] json = Arrays.copyOf(args, args.length + 2);
    json[args.length] = "--format";
    json[args.length + 1] = "json";
    Run run = Run.withInput("", json);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out())
        .contains("\"rule\":\"file-missing\"")
        .contains("\"document\":\"" + document + "\"");
  }

  /** A log has no place for what is not there. */
  @Test
  void aMissingPlanIsSaidBesideTheLog() {
    Run run = Run.of("check", "none.json", "--format", "sarif");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("file-missing").contains("none.json");
  }

  @Test
  void emptyFile() throws IOException {
    assertUnreadable(check(new byte[0]), "json-empty");
  }

  @Test
  void truncatedFile() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(Run.plan("most-2023.json")));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertUnreadable(check(half), "json-truncated");
  }

  @Test
  void utf16() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(Run.plan("most-2023.json")));
    byte[] utf16 = new String(whole, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    assertUnreadable(check(utf16), "json-encoding");
  }

  @Test
  void binaryNoise() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(20230314).nextBytes(noise);
    Run run = check(noise);
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.lines()).isNotEmpty();
  }

  @Test
  void fiftyMegabytesOfBrackets() throws IOException {
    Path file = folder.resolve("deep.json");
    byte[] block = "[".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 50; i++) {
        out.write(block);
      }
    }
    assertUnreadable(Run.of("check", file.toString(), "--format", "json"), "json-too-deep");
  }

  @Test
  void wrongUsageIsSaidInOneLine() {
    assertThat(Run.of("check").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Run.of().exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Run.of("check", "x.json", "--profile", "final").err())
        .contains("cần draft, issued, closing hoặc five-clears, nhưng gặp 'final'")
        .hasLineCount(1);
    assertThat(Run.of("--help").exitCode()).isZero();
  }

  /** A wrong year in one cell costs that task its day and no other. */
  @Test
  void aDayBeyondTheCalendarIsNotDeterminable() throws IOException {
    Path file = folder.resolve("plan.json");
    PlanText.write(
        file,
        2024,
        """
        "tasks": [
          { "code": "1", "title": "Một", "deadline": "30/6/1924" },
          { "code": "2", "title": "Hai", "deadline": "10 ngày làm việc kể từ ngày 01/3/1924" },
          { "code": "3", "title": "Ba", "deadline": "Quý II" }
        ]
        """);
    Run run = Run.of("deadlines", file.toString(), "--roll", "next", "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .hasSize(3)
        .anyMatch(l -> l.contains("\"id\":\"3\"") && l.contains("\"lastDay\":\"2024-07-01\""))
        .filteredOn(l -> l.contains("\"determinable\":false"))
        .hasSize(2);
    assertThat(Run.of("check", file.toString()).exitCode()).isEqualTo(ExitCode.NO);
  }

  @Test
  void aNoticeBeyondTheCalendarIsRefusedWithItsDay() throws IOException {
    Path file = folder.resolve("notices.json");
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"notices\":[{\"title\":{\"vi\":\"Thử\"},"
            + "\"swaps\":[{\"off\":\"2101-04-26\",\"worked\":\"2101-04-30\"}]}]}");
    Run run = Run.withInput("", "days", "--notices", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.err()).contains("26/04/2101").contains("notices.json");
  }
}
