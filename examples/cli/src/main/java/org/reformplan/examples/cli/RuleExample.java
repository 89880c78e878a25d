package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;

/**
 * An example of a rule, as small as can be: a plan, and beside it what the rule needs. It lies in
 * {@code examples/rules/ID}: {@code fires.json} or {@code silent.json}, the progress and the plan
 * above in files named after it, the day of judgement in {@code as-of.txt}.
 */
final class RuleExample {
  /** Whether the rule finds something in the example. */
  enum Kind {
    FIRES("fires"),
    SILENT("silent");

    private final String fileName;

    Kind(String fileName) {
      this.fileName = fileName;
    }
  }

  private final RuleDescription rule;
  private final Kind kind;

  RuleExample(RuleDescription rule, Kind kind) {
    this.rule = rule;
    this.kind = kind;
  }

  /** The plan, as it is written. */
  Optional<String> planText() {
    return text(kind.fileName + ".json");
  }

  /** What happened since, as it is written. */
  Optional<String> progressText() {
    return text(kind.fileName + "-progress.json");
  }

  /** The plan above, as it is written. */
  Optional<String> parentText() {
    return text(kind.fileName + "-parent.json");
  }

  /** The day on which the example is judged. */
  Optional<LocalDate> asOf() {
    return text("as-of.txt").map(String::strip).map(LocalDate::parse);
  }

  ReadResult<ReformPlan> readPlan() {
    return PlanReader.standard().read(planText().orElseThrow());
  }

  Optional<ReadResult<PlanProgress>> readProgress() {
    return progressText().map(ProgressReader.standard()::read);
  }

  Optional<ReadResult<ReformPlan>> readParent() {
    return parentText().map(PlanReader.standard()::read);
  }

  /** Runs the rule alone, in the first profile that has it, issued before the others. */
  CheckReport check() {
    RuleProfile profile =
        Stream.concat(Stream.of(RuleProfile.ISSUED), Stream.of(RuleProfile.values()))
            .filter(candidate -> rule.findSeverity(candidate).isPresent())
            .findFirst()
            .orElseThrow();
    CheckSettings settings =
        CheckSettings.builder()
            .profile(profile)
            .progress(readProgress().map(ReadResult::orElseThrow))
            .parentPlan(readParent().map(ReadResult::orElseThrow))
            .asOf(asOf())
            .build();
    return RuleSet.standard().only(rule.getId()).check(readPlan().orElseThrow(), settings);
  }

  private Optional<String> text(String fileName) {
    String name = "/rules/" + rule.getId() + "/" + fileName;
    try (InputStream stream = RuleExample.class.getResourceAsStream(name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
