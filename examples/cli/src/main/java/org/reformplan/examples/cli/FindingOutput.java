package org.reformplan.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reformplan.check.Finding;
import org.reformplan.check.SuppressedFinding;
import org.reformplan.document.BilingualText;
import org.reformplan.json.TextLocation;

/** Shows findings, as JSON objects for programs or as lines for people. */
final class FindingOutput {
  private final OutputOptions options;
  private final boolean json;
  private final PrintWriter out;
  private final Optional<Integer> planLine;

  FindingOutput(OutputOptions options, boolean json, PrintWriter out) {
    this(options, json, out, Optional.empty());
  }

  /** For one of several plans: on which line it stands. */
  FindingOutput(OutputOptions options, boolean json, PrintWriter out, Optional<Integer> planLine) {
    this.options = options;
    this.json = json;
    this.out = out;
    this.planLine = planLine;
  }

  void showAll(List<PlacedFinding> findings) {
    findings.forEach(this::show);
  }

  void show(PlacedFinding found) {
    if (json) {
      JsonLines.Line fields = fields(found.finding(), found.document(), found.location());
      new JsonLines(out).write(JsonLines.line().put("finding", fields));
    } else {
      out.println(text(found.finding(), found.document(), found.location()));
    }
  }

  /** What was set aside is no finding to whoever counts them. */
  void show(SuppressedFinding suppressed, Optional<TextLocation> location) {
    Finding finding = suppressed.getFinding();
    String reason = suppressed.getSuppression().getReason();
    String document = finding.getDocument().getCode();
    if (json) {
      JsonLines.Line line = fields(finding, document, location).put("reason", reason);
      new JsonLines(out).write(JsonLines.line().put("suppressed", line));
    } else {
      out.println(
          text(finding, document, location)
              + options.say("    Bỏ qua: ", "    Set aside: ")
              + reason
              + "\n");
    }
  }

  private JsonLines.Line fields(Finding finding, String document, Optional<TextLocation> location) {
    JsonLines.Line arguments = JsonLines.line();
    for (Map.Entry<String, Object> argument : finding.getArguments().entrySet()) {
      Object value = argument.getValue();
      arguments.put(
          argument.getKey(),
          value instanceof BilingualText text ? text.in(options.language()) : value);
    }
    JsonLines.Line line = JsonLines.line();
    line.put("rule", finding.getRuleId())
        .put("severity", finding.getSeverity().getCode())
        .put("document", document)
        .put("pointer", finding.getPath().toPointer())
        .put("line", location.map(TextLocation::getLine))
        .put("column", location.map(TextLocation::getColumn))
        .put("task", finding.getTaskCode())
        .put("arguments", arguments)
        .put("message", finding.getMessage(options.language()))
        .put("basis", finding.getBasis().getCitation().in(options.language()));
    planLine.ifPresent(number -> line.put("plan", number));
    return line;
  }

  private String text(Finding finding, String document, Optional<TextLocation> location) {
    String severity =
        switch (finding.getSeverity()) {
          case ERROR -> options.say("LỖI", "ERROR");
          case WARNING -> options.say("CẢNH BÁO", "WARNING");
          case INFO -> options.say("LƯU Ý", "NOTE");
        };
    List<String> lines = new ArrayList<>();
    lines.add(
        (severity + "  " + finding.getRuleId() + "  " + name(document) + place(finding, location))
            .stripTrailing());
    TextTable.wrap(finding.getMessage(options.language()), 92).forEach(l -> lines.add("    " + l));
    lines.add(
        "    "
            + options.say("Căn cứ: ", "Basis: ")
            + finding.getBasis().getCitation().in(options.language()));
    return String.join("\n", lines) + "\n";
  }

  /** The plan is what the command was asked about, and goes without saying. */
  private String name(String document) {
    return switch (document) {
      case "progress" -> options.say("tình hình thực hiện ", "progress ");
      case "notices" -> options.say("thông báo ngày nghỉ ", "notices ");
      case "suppressions" -> options.say("danh sách bỏ qua ", "suppressions ");
      case "parent" -> options.say("kế hoạch cấp trên ", "parent plan ");
      default -> "";
    };
  }

  private String place(Finding finding, Optional<TextLocation> location) {
    String pointer = finding.getPath().toPointer();
    return location
        .map(
            l ->
                (pointer + " ").stripLeading()
                    + String.format(
                        Locale.ROOT,
                        options.say("(dòng %d, cột %d)", "(line %d, column %d)"),
                        l.getLine(),
                        l.getColumn()))
        .orElse(pointer);
  }
}
