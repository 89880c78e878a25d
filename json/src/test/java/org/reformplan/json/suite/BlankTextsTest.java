package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.Completeness;
import org.reformplan.check.CompletenessScale;
import org.reformplan.check.RuleSet;
import org.reformplan.json.JsonWriter;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ProgressReader;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusPolicy;

/** A text of a document may be blank, and every answer about the document still stands. */
class BlankTextsTest {
  private static final Path PLANS = Path.of("../examples/plans");
  private static final LocalDate AS_OF = LocalDate.of(2024, 9, 30);
  private static final Pattern VALUE =
      Pattern.compile("(?<=[:\\[,]\\s{0,200}\")[^\"\\\\]+(?=\"\\s*[,}\\]])");

  private final SoftAssertions softly = new SoftAssertions();
  private final String planText = text("illustrative-2024.json");
  private final String progressText = text("illustrative-2024-progress.json");
  private final ReformPlan plan = PlanReader.standard().read(planText).orElseThrow();
  private final PlanProgress progress = ProgressReader.standard().read(progressText).orElseThrow();

  @Test
  void anyTextOfAPlanMayBeBlank() {
    int read =
        blankEach(
            planText,
            document -> PlanReader.standard().read(document).getValue(),
            blank -> askEverything(blank, progress));
    assertThat(read).isGreaterThan(100);
  }

  @Test
  void anyTextOfProgressMayBeBlank() {
    int read =
        blankEach(
            progressText,
            document -> ProgressReader.standard().read(document).getValue(),
            blank -> askEverything(plan, blank));
    assertThat(read).isGreaterThan(30);
  }

  /** Returns how many of the documents, each with one text blank, could be read. */
  private <T> int blankEach(
      String document, Function<String, Optional<T>> reader, Consumer<T> questions) {
    int read = 0;
    Matcher value = VALUE.matcher(document);
    while (value.find()) {
      Optional<T> blank = reader.apply(without(document, value));
      if (blank.isPresent()) {
        read++;
        softly
            .assertThatCode(() -> questions.accept(blank.get()))
            .as("without “%s”", value.group())
            .doesNotThrowAnyException();
      }
    }
    softly.assertAll();
    return read;
  }

  private void askEverything(ReformPlan asked, PlanProgress happened) {
    CheckSettings.Builder settings = CheckSettings.builder();
    settings.progress(happened).asOf(AS_OF);
    JsonWriter.ofCheckReports().toText(RuleSet.standard().check(asked));
    JsonWriter.ofCheckReports().toText(RuleSet.standard().check(asked, settings.build()));
    JsonWriter.ofStatusBoards()
        .toText(StatusBoard.of(asked, happened, AS_OF, StatusPolicy.standard()));
    JsonWriter.ofDiffs().toText(PlanDiff.between(plan, asked));
    Completeness measured = CompletenessScale.standard().measure(asked);
    assertThat(measured.getWhole().getScore()).isBetween(0, 100);
  }

  private static String without(String document, Matcher value) {
    return document.substring(0, value.start()) + " " + document.substring(value.end());
  }

  private static String text(String file) {
    try {
      return Files.readString(PLANS.resolve(file));
    } catch (IOException e) {
      throw new IllegalStateException("Expected to read " + file, e);
    }
  }
}
