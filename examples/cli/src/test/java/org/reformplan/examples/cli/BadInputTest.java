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

  @Test
  void aMissingFileAndADirectoryAreWrongUsage() {
    Run missing = Run.of("check", folder.resolve("none.json").toString());
    Run directory = Run.of("deadlines", folder.toString());

    assertThat(missing.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(missing.err()).contains("none.json").contains("không tồn tại");
    assertThat(Run.of("check", "none.json", "--lang", "en").err()).contains("does not exist");
    assertThat(directory.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(directory.err()).contains("là thư mục");
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
        .contains("expected draft, issued, closing or five-clears, but found 'final'");
    assertThat(Run.of("--help").exitCode()).isZero();
  }

  /** A wrong year in one cell costs that task its day and no other. */
  @Test
  void aDayBeyondTheCalendarIsNotDeterminable() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(
        file,
        """
        {
          "formatVersion": "1.0",
          "title": "Kế hoạch",
          "period": { "from": "2024-01-01", "to": "2024-12-31" },
          "tasks": [
            { "code": "1", "title": "Một", "deadline": "30/6/1924" },
            { "code": "2", "title": "Hai", "deadline": "10 ngày làm việc kể từ ngày 01/3/1924" },
            { "code": "3", "title": "Ba", "deadline": "Quý II" }
          ]
        }
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
    assertThat(run.err()).contains("2101-04-26");
  }
}
