package org.reformplan.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reformplan.check.Finding;
import org.reformplan.document.BilingualText;
import org.reformplan.json.TextLocation;

/** Shows findings, as JSON objects for programs or as lines for people. */
final class FindingOutput {
  private final OutputOptions options;

  FindingOutput(OutputOptions options) {
    this.options = options;
  }

  JsonLines.Line json(Finding finding, String document, Optional<TextLocation> location) {
    JsonLines.Line arguments = JsonLines.line();
    for (Map.Entry<String, Object> argument : finding.getArguments().entrySet()) {
      Object value = argument.getValue();
      arguments.put(
          argument.getKey(),
          value instanceof BilingualText text ? text.in(options.language()) : value);
    }
    return JsonLines.line()
        .put(
            "finding",
            JsonLines.line()
                .put("rule", finding.getRuleId())
                .put("severity", finding.getSeverity().getCode())
                .put("document", document)
                .put("pointer", finding.getPath().toPointer())
                .put("line", location.map(TextLocation::getLine))
                .put("column", location.map(TextLocation::getColumn))
                .put("task", finding.getTaskCode())
                .put("arguments", arguments)
                .put("message", finding.getMessage(options.language()))
                .put("basis", finding.getBasis().getCitation().in(options.language())));
  }

  String text(Finding finding, Optional<TextLocation> location) {
    String severity =
        switch (finding.getSeverity()) {
          case ERROR -> options.say("LỖI", "ERROR");
          case WARNING -> options.say("CẢNH BÁO", "WARNING");
          case INFO -> options.say("LƯU Ý", "NOTE");
        };
    String place =
        location
            .map(
                l ->
                    options.say("dòng ", "line ")
                        + l.getLine()
                        + options.say(", cột ", ", column ")
                        + l.getColumn())
            .orElse("");
    String where = finding.getPath().toPointer();
    List<String> lines = new ArrayList<>();
    lines.add(severity + "  " + finding.getRuleId() + "  " + join(where, place));
    TextTable.wrap(finding.getMessage(options.language()), 92).forEach(l -> lines.add("    " + l));
    lines.add(
        "    "
            + options.say("Căn cứ: ", "Basis: ")
            + finding.getBasis().getCitation().in(options.language()));
    return String.join("\n", lines) + "\n";
  }

  private static String join(String where, String place) {
    if (where.isEmpty() || place.isEmpty()) {
      return where + place;
    }
    return where + " (" + place + ")";
  }
}
