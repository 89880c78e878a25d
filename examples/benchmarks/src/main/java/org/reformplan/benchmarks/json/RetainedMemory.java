package org.reformplan.benchmarks.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;
import org.reformplan.benchmarks.FreshJvm;
import org.reformplan.benchmarks.bean.PlanBean;
import org.reformplan.benchmarks.sample.SamplePlans;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.plan.ReformPlan;

/** What a plan read from JSON keeps in memory, by JOL, in a JVM of its own. */
public final class RetainedMemory {
  private static final int TASKS = 10_000;

  private RetainedMemory() {}

  /**
   * Measures and prints the table.
   *
   * @param arguments none
   * @throws IOException never, since the bytes are in memory
   */
  public static void main(String[] arguments) throws IOException {
    ReformPlan sample = SamplePlans.flat(TASKS);
    byte[] json = Mappers.planWriter().toBytes(sample);
    ReformPlan plan = Mappers.planReader().read(json).orElseThrow();
    double ours = bytes(plan);
    System.out.println("| value | bytes a task | ratio to ours |");
    System.out.println("|---|---:|---:|");
    row("reformplan, read from JSON", ours, ours);
    row("records", bytes(Mappers.jackson3().readValue(json, PlanRecords.Plan.class)), ours);
    row("POJOs", bytes(Mappers.jackson3().readValue(json, PlanBean.class)), ours);
    row("Immutables", bytes(Mappers.jackson3().readValue(json, PlanImmutables.Plan.class)), ours);
    row("hand-written streaming", bytes(new StreamingReader().read(json)), ours);
    System.out.println();
    WorkCalendar calendar = VietnamCalendars.stateAgencies();
    System.out.printf(Locale.ROOT, "Calendar: %,.0f B", bytes(calendar));
    calendar.shift(calendar.getHorizon().getStart(), 1);
    System.out.printf(Locale.ROOT, ", with its row of ready dates %,.0f B%n", bytes(calendar));
  }

  private static double bytes(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }

  private static void row(String value, double bytes, double ours) {
    System.out.printf(Locale.ROOT, "| %s | %,.0f | %.2f |%n", value, bytes / TASKS, bytes / ours);
  }

  /**
   * Starts the JVM and returns the table.
   *
   * @return the table in Markdown
   * @throws IOException if the JVM fails
   * @throws InterruptedException if this thread is interrupted
   */
  public static String measure() throws IOException, InterruptedException {
    List<String> lines =
        FreshJvm.run(
            List.of(
                "-Xmx4g",
                "-Djol.magicFieldOffset=true",
                "-Djdk.attach.allowAttachSelf=true",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.time=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED"),
            RetainedMemory.class);
    return String.join(System.lineSeparator(), lines);
  }
}
