package org.example.deadlines;

import org.reformplan.json.PlanWriter;
import org.reformplan.json.PlanReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.deadline.DeadlinePolicy;
import org.reformplan.document.Language;
import org.reformplan.plan.ReformPlan;

/** Prints the last days of a plan's tasks and reports, then its errors, then the plan itself. */
public final class Main {
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
    out.println(PlanWriter.standard().toText(plan).length() > 0);
  }
}
