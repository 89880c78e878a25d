package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.json.TextLocation;
import org.reformplan.json.token.Layout;
import org.reformplan.plan.PlanPath;
import org.reformplan.plan.ReformPlan;
import org.reformplan.programme.ReformProgrammes;

class GoldenPlanTest {
  @Test
  void readsEveryFieldOfTheGoldenPlan() throws IOException {
    ReadResult<ReformPlan> result = readGolden();

    assertThat(result.getFindings()).isEmpty();
    ReformPlan plan = result.orElseThrow();
    assertThat(plan.getPeriod()).isEqualTo(CalendarPeriod.ofYear(2023));
    assertThat(plan.getProgramme()).contains(ReformProgrammes.of2021());
    assertThat(plan.getDecision().orElseThrow().getDate()).contains(LocalDate.of(2022, 12, 28));
    assertThat(plan.getTasks()).hasSize(2);
    assertThat(plan.getTask("1").getDeadline().orElseThrow().getText()).isEqualTo("Quý II");
    assertThat(plan.getTask("1").getBudget().orElseThrow().getAmount()).contains(150_000_000L);
    assertThat(plan.getTask("1.1").getTitle()).isEqualTo("Lập danh mục 😀");
    assertThat(
            plan.getReportingRegime()
                .orElseThrow()
                .getRequirements()
                .get(0)
                .getDue()
                .orElseThrow()
                .getTime())
        .contains(LocalTime.of(17, 0));
  }

  @Test
  void writesTheGoldenPlanByteForByte() throws IOException {
    ReformPlan plan = readGolden().orElseThrow();

    assertThat(PlanWriter.standard().toText(plan)).isEqualTo(goldenText());
    assertThat(PlanReader.standard().read(goldenText()).orElseThrow()).isEqualTo(plan);
  }

  @Test
  void writesCompactOnOneLine() throws IOException {
    String text =
        PlanWriter.standard().withLayout(Layout.COMPACT).toText(readGolden().orElseThrow());

    assertThat(text)
        .startsWith(
            "{\"$schema\":\"https://reformplan.org/schema/1.0/plan.schema.json\",\"formatVersion\":\"1.0\",\"title\"")
        .doesNotContain("\n");
    assertThat(PlanReader.standard().read(text).orElseThrow())
        .isEqualTo(readGolden().orElseThrow());
  }

  @Test
  void findsPlacesOfValues() throws IOException {
    ReadResult<ReformPlan> result = readGolden();
    PlanPath firstTask = PlanPath.root().property("tasks").index(0);

    assertThat(result.findLocation("")).contains(TextLocation.of(1, 1));
    assertThat(result.findLocation("/title")).contains(TextLocation.of(4, 12));
    assertThat(result.findLocation(firstTask)).contains(TextLocation.of(48, 5));
    assertThat(result.findLocation(firstTask.property("deadline")))
        .contains(TextLocation.of(69, 19));
    assertThat(result.findLocation(firstTask.property("responsiblePerson")))
        .as("a field that is not there has the place of its object")
        .contains(TextLocation.of(48, 5));
  }

  @Test
  void sharesTextsThatRepeat() throws IOException {
    ReformPlan plan = readGolden().orElseThrow();

    assertThat(plan.getUnits().get(0).getCode())
        .isSameAs(plan.getTask("1").getLeadUnits().get(0).getCode().orElseThrow())
        .isSameAs(plan.getSteeringUnitCode().orElseThrow());
    assertThat(plan.getTask("1").getDeadline().orElseThrow())
        .isSameAs(plan.getTask("1.1").getDeadline().orElseThrow());
  }

  private static ReadResult<ReformPlan> readGolden() throws IOException {
    return PlanReader.standard().read(golden());
  }

  private static String goldenText() throws IOException {
    return Files.readString(golden(), StandardCharsets.UTF_8);
  }

  private static Path golden() {
    return Path.of("src/test/resources/golden/valid-most-2023.json");
  }
}
