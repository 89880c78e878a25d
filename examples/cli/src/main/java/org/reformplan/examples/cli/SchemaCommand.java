package org.reformplan.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.reformplan.json.JsonSchema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code schema}: the JSON Schema of a kind of document, or the reference of its fields. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of a plan, of progress or of notices.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class SchemaCommand implements Callable<Integer> {
  /** Which kind, if not plans. */
  static final class Kind {
    @Option(names = "--progress", description = "Of what happened since a plan was issued.")
    private boolean progress;

    @Option(names = "--notices", description = "Of notices of days off.")
    private boolean notices;

    Kind() {}
  }

  @ArgGroup private final Kind kind = new Kind();

  @Option(
      names = "--reference",
      description = "The reference of all fields as Markdown instead of the schema.")
  private boolean reference;

  @Mixin private final OutputOptions options = new OutputOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  SchemaCommand() {}

  @Override
  public Integer call() {
    JsonSchema schema =
        kind.progress
            ? JsonSchema.ofProgress()
            : kind.notices ? JsonSchema.ofNotices() : JsonSchema.ofPlans();
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        reference ? schema.toMarkdown(options.language()) : schema.toJson(options.language()));
    out.flush();
    return ExitCode.FINE;
  }
}
