package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.document.Language;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;

/**
 * Each file {@code invalid-<rule>-<what>.json} stands beside the findings that it gives: place,
 * rule, pointer and the English words, and whether there is a plan at all.
 */
class GoldenFindingsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static Stream<Path> invalidFiles() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .filter(file -> file.getFileName().toString().matches("invalid-.*\\.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("invalidFiles")
  void findsWhatTheFileBesideItSays(Path file) throws IOException {
    ReadResult<ReformPlan> result = PlanReader.standard().read(file);

    assertThat(String.join("\n", linesOf(result)) + "\n")
        .isEqualTo(Files.readString(findingsOf(file), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("invalidFiles")
  void aFindingIsOfTheRuleInTheName(Path file) throws IOException {
    ReadResult<ReformPlan> result = PlanReader.standard().read(file);

    assertThat(result.getFindings())
        .anyMatch(f -> file.getFileName().toString().startsWith("invalid-" + f.getRuleId() + "-"));
    for (ReadFinding finding : result.getFindings()) {
      assertThat(finding.getMessage(Language.VI))
          .isNotEqualTo(finding.getMessage(Language.EN))
          .doesNotContain("{value}", "{field}", "{expected}", "{limit}", "{count}");
    }
  }

  @ParameterizedTest
  @MethodSource("invalidFiles")
  void findsTheSameInBytesTextAndStream(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<ReadFinding> expected = PlanReader.standard().read(file).getFindings();

    assertThat(PlanReader.standard().read(bytes).getFindings()).isEqualTo(expected);
    assertThat(PlanReader.standard().read(new String(bytes, StandardCharsets.UTF_8)).getFindings())
        .isEqualTo(expected);
    assertThat(PlanReader.standard().read(new DribblingStream(bytes)).getFindings())
        .isEqualTo(expected);
  }

  private static List<String> linesOf(ReadResult<ReformPlan> result) {
    Stream<String> findings =
        result.getFindings().stream()
            .map(
                f ->
                    String.join(
                        " ",
                        f.getLocation().toString(),
                        f.getSeverity().getCode(),
                        f.getRuleId(),
                        "[" + f.getPointer() + "]",
                        f.getMessage(Language.EN)));
    return Stream.concat(findings, Stream.of(result.getValue().isPresent() ? "a plan" : "no plan"))
        .toList();
  }

  private static Path findingsOf(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ".json".length()) + ".txt");
  }
}
