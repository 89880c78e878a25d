package org.example.deadlines;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.Language;
import org.reformplan.json.PlanReader;
import org.reformplan.json.jackson3.ReformplanModule;
import org.reformplan.plan.ReformPlan;
import tools.jackson.databind.json.JsonMapper;

/** Prints the last days of a plan's tasks and reports, then its errors, then what heads a page. */
public final class Main {
  /** A document of this program's own, with a value of the library in it. */
  public record Heading(String title, CalendarPeriod period) {}

  private Main() {}

  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ReformPlan plan = PlanReader.standard().read(Path.of(args[0])).orElseThrow();

    plan.duties(DeadlinePolicy.standard())
        .forEach(
            duty ->
                duty.findLastDay().ifPresent(day -> out.println(day + " " + duty.getId())));
    RuleSet.standard().check(plan).getFindings().stream()
        .filter(finding -> finding.getSeverity() == Severity.ERROR)
        .forEach(finding -> out.println(finding.getMessage(Language.VI)));
    JsonMapper mapper = JsonMapper.builder().addModule(new ReformplanModule()).build();
    out.println(mapper.writeValueAsString(new Heading(plan.getTitle(), plan.getPeriod())));
  }
}
