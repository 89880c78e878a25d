package org.reformplan.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.reformplan.plan.PlanChange;
import org.reformplan.plan.PlanDiff;
import org.reformplan.plan.PlanPath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what an amendment changed, by task and field. */
@Command(
    name = "diff",
    description = "Tells what an amendment changed in a plan, by task and field.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class DiffCommand implements Callable<Integer> {
  /** The forms that changes can be given in. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(index = "0", paramLabel = "OLD", description = "The plan before.")
  private String oldName;

  @Parameters(index = "1", paramLabel = "NEW", description = "The plan after.")
  private String newName;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the output (default: text).")
  private Format format = Format.TEXT;

  @Mixin private final OutputOptions options = new OutputOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  DiffCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    FindingOutput warnings = new FindingOutput(options, false, spec.commandLine().getErr());
    UsageException.requireOneStandardInput(oldName, newName);
    try {
      PlanDiff diff =
          PlanDiff.between(
              PlanFile.readWhole(oldName, warnings), PlanFile.readWhole(newName, warnings));
      if (format == Format.JSON) {
        JsonLines lines = new JsonLines(out);
        diff.getChanges().forEach(change -> lines.write(json(change)));
      } else {
        diff.getAddedAmendments().forEach(amendment -> out.println(amendedBy(amendment)));
        out.print(table(diff.getChanges()));
      }
      return ExitCode.FINE;
    } catch (UnreadableException e) {
      new FindingOutput(options, format == Format.JSON, out).showAll(e.findings());
      return ExitCode.UNREADABLE;
    }
  }

  private static JsonLines.Line json(PlanChange change) {
    return JsonLines.line()
        .put("pointer", change.getPath().toPointer())
        .put("task", change.getTaskCode())
        .put("change", codeOf(change))
        .put("from", change.getOldPath().map(PlanPath::toPointer))
        .put("old", change.getOldValue())
        .put("new", change.getNewValue());
  }

  private String amendedBy(PlanChange amendment) {
    String decision =
        amendment.getNewWords().map(words -> words.in(options.language())).orElse("?");
    return options.say("Sửa đổi, bổ sung theo: ", "Amended by: ") + decision + "\n";
  }

  private static String codeOf(PlanChange change) {
    return change.getKind().name().toLowerCase(Locale.ROOT);
  }

  private String table(List<PlanChange> changes) {
    if (changes.isEmpty()) {
      return options.say("Không có thay đổi.\n", "Nothing changed.\n");
    }
    TextTable table =
        new TextTable(
            List.of(
                options.say("Thay đổi", "Change"),
                options.say("Nhiệm vụ", "Task"),
                options.say("Chỗ", "Place"),
                options.say("Trước", "Before"),
                options.say("Sau", "After")),
            10,
            12,
            32,
            40,
            40);
    for (PlanChange change : changes) {
      table.row(
          List.of(
              label(change),
              change.getTaskCode().orElse(""),
              change.getPath().toPointer(),
              change.getOldWords().map(words -> words.in(options.language())).orElse("–"),
              change.getNewWords().map(words -> words.in(options.language())).orElse("–")));
    }
    return table.render();
  }

  private String label(PlanChange change) {
    return switch (change.getKind()) {
      case ADDED -> options.say("thêm", "added");
      case REMOVED -> options.say("bỏ", "removed");
      case CHANGED -> options.say("sửa", "changed");
      case MOVED -> options.say("chuyển", "moved");
    };
  }
}
