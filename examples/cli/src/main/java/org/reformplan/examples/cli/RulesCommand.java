package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reformplan.check.CheckInput;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: lists the rules, or shows the page of one. */
@Command(
    name = "rules",
    description = "Lists the rules, or shows what one looks at, with examples.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class RulesCommand implements Callable<Integer> {
  @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The rule's id.")
  private @Nullable String id;

  @Option(
      names = "--pages",
      paramLabel = "FOLDER",
      description = "Write the page of every rule into this folder, as Markdown.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Form of the output (default: text).")
  private AnswerCommand.Format format = AnswerCommand.Format.TEXT;

  @Mixin private final OutputOptions options = new OutputOptions();

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  RulesCommand() {}

  @Override
  public Integer call() throws IOException {
    List<RuleDescription> rules =
        RuleSet.standard().getDescriptions().stream()
            .filter(rule -> id == null || rule.getId().equals(id))
            .toList();
    if (rules.isEmpty()) {
      String asked = String.valueOf(id);
      throw new UsageException(
          "Cần mã một quy tắc, nhưng không quy tắc nào có mã '"
              + ClosestRule.shown(asked)
              + "'; gần nhất là '"
              + ClosestRule.to(asked)
              + "', lệnh rules liệt kê các mã.",
          "Expected the id of a rule, but no rule is called '"
              + ClosestRule.shown(asked)
              + "'; the closest is '"
              + ClosestRule.to(asked)
              + "', rules lists them.");
    }
    if (folder != null) {
      writePages(rules, folder);
    } else if (format == AnswerCommand.Format.JSON) {
      rules.forEach(rule -> new JsonLines(out()).write(json(rule)));
    } else if (id != null) {
      out().print(RulePage.of(rules.get(0)));
    } else {
      out().print(table(rules));
    }
    return ExitCode.FINE;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static void writePages(List<RuleDescription> rules, Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder index = new StringBuilder("# Quy tắc · Rules\n\n");
    for (RuleDescription rule : rules) {
      Files.writeString(folder.resolve(rule.getId() + ".md"), RulePage.of(rule));
      index.append(
          "- [%s](%s.md)  \n  %s  \n  %s\n"
              .formatted(
                  rule.getId(),
                  rule.getId(),
                  rule.getSummary().getVi(),
                  rule.getSummary().getEn()));
    }
    Files.writeString(folder.resolve("README.md"), index);
  }

  private JsonLines.Line json(RuleDescription rule) {
    JsonLines.Line severities = JsonLines.line();
    for (RuleProfile profile : RuleProfile.values()) {
      severities.put(profile.getCode(), rule.findSeverity(profile).map(Severity::getCode));
    }
    return JsonLines.line()
        .put("rule", rule.getId())
        .put("severities", severities)
        .put("needs", rule.getNeeds().stream().map(CheckInput::getCode).toList())
        .put("meaning", rule.getMeaning().map(text -> text.in(options.language())))
        .put("message", rule.getMessage().in(options.language()))
        .put("basis", rule.getBasis().getCitation().in(options.language()))
        .put("basisStatus", rule.getBasis().getStatus().name().toLowerCase(Locale.ROOT));
  }

  private String table(List<RuleDescription> rules) {
    TextTable table =
        new TextTable(
            List.of(
                options.say("Quy tắc", "Rule"),
                options.say("Mức độ khi đã ban hành", "Severity once issued"),
                options.say("Nội dung", "What it looks at")),
            36,
            12,
            80);
    for (RuleDescription rule : rules) {
      table.row(
          List.of(
              rule.getId(),
              rule.findSeverity(RuleProfile.ISSUED).map(Severity::getCode).orElse("–"),
              rule.getSummary().in(options.language())));
    }
    return table.render();
  }
}
