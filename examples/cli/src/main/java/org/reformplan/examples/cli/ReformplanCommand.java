package org.reformplan.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that the others belong to; by itself it only says what there is. */
@Command(
    name = "reformplan",
    description = "Answers, with reasons, what an administrative-reform plan asks for.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      CheckCommand.class,
      DeadlinesCommand.class,
      StatusCommand.class,
      PeriodsCommand.class,
      DiffCommand.class,
      WhenCommand.class,
      DaysCommand.class,
      LimitCommand.class,
      CalendarCommand.class,
      SchemaCommand.class,
      RulesCommand.class
    })
final class ReformplanCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  ReformplanCommand() {}

  @Override
  public void run() {
    String known = String.join(", ", spec.subcommands().keySet());
    throw new UsageException(
        "Cần một lệnh (" + known + "), nhưng không gặp lệnh nào.",
        "Expected a command (" + known + "), but found none.");
  }
}
