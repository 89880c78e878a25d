package org.reformplan.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.reformplan.check.CheckReport;
import org.reformplan.check.Finding;
import org.reformplan.document.Language;

/** Says findings in the messages of failing assertions. */
final class FindingSentences {
  private FindingSentences() {}

  static String list(CheckReport report) {
    return report.getFindings().isEmpty() ? "none" : report + ":" + list(report.getFindings());
  }

  /** The findings, one a line: weight, rule, place, message and what it is about. */
  static String list(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                "\n  "
                    + finding.getSeverity().getCode()
                    + " "
                    + finding.getRuleId()
                    + " at "
                    + finding.getPath().toPointer()
                    + ": "
                    + finding.getMessage(Language.EN)
                    + " "
                    + finding.getArguments())
        .collect(Collectors.joining());
  }
}
