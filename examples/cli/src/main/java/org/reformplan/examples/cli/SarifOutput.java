package org.reformplan.examples.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckedDocument;
import org.reformplan.document.Language;
import org.reformplan.json.ReadResult;
import org.reformplan.json.SarifWriter;
import org.reformplan.plan.ReformPlan;
import org.reformplan.progress.PlanProgress;

/** A report as a SARIF log that calls documents by the names given on the command line. */
final class SarifOutput {
  private SarifWriter writer;

  SarifOutput(Language language, String planName, ReadResult<ReformPlan> plan) {
    writer =
        SarifWriter.standard()
            .withLanguage(language)
            .withDocument(CheckedDocument.PLAN, uri(planName), plan);
  }

  void addProgress(String name, Optional<ReadResult<PlanProgress>> progress) {
    progress.ifPresent(
        read -> writer = writer.withDocument(CheckedDocument.PROGRESS, uri(name), read));
  }

  String log(CheckReport report) {
    return writer.toText(report);
  }

  /** Relative names stay relative, so that a code host finds the file in its repository. */
  static URI uri(String name) {
    if (name.equals("-")) {
      return URI.create("stdin");
    }
    Path path = Path.of(name);
    if (path.isAbsolute()) {
      return path.toUri();
    }
    String slashes = path.toString().replace('\\', '/');
    try {
      // A colon in the first step would be read as the end of a scheme.
      return new URI(null, null, slashes.contains(":") ? "./" + slashes : slashes, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "Expected the name of a file, but found '" + name + "'", e);
    }
  }
}
