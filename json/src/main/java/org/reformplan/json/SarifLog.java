package org.reformplan.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckedDocument;
import org.reformplan.check.Finding;
import org.reformplan.check.SuppressedFinding;
import org.reformplan.check.Suppression;
import org.reformplan.document.Language;
import org.reformplan.json.codec.Schemas;

/** Puts a SARIF log together: one run, its rules, its documents and its results. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final CheckReport report;
  private final List<SarifArtifact> artifacts;
  private final Language language;
  private final SarifRules rules;

  SarifLog(CheckReport report, List<SarifArtifact> artifacts, Language language) {
    this.report = report;
    this.artifacts = artifacts;
    this.language = language;
    this.rules =
        new SarifRules(
            language, Stream.concat(report.getRules().stream(), findings().map(Finding::getRule)));
  }

  private Stream<Finding> findings() {
    return Stream.of(
            artifacts.stream()
                .flatMap(artifact -> artifact.read().getFindings().stream())
                .map(ReadFinding::getFinding),
            report.getFindings().stream(),
            report.getSuppressed().stream().map(SuppressedFinding::getFinding))
        .flatMap(stream -> stream);
  }

  Map<String, Object> toTree() {
    String tag = language == Language.VI ? "vi-VN" : "en-US";
    Map<String, Object> driver =
        Schemas.of("name", "reformplan", "language", tag, "rules", rules.descriptors());
    Map<String, Object> run =
        Schemas.of(
            "tool", Schemas.of("driver", driver),
            "language", tag,
            "columnKind", "unicodeCodePoints",
            "newlineSequences", List.of("\r\n", "\n", "\r"),
            "artifacts", artifacts.stream().map(SarifLog::artifact).toList(),
            "results", results());
    return Schemas.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
  }

  private static Map<String, Object> artifact(SarifArtifact artifact) {
    return Schemas.of(
        "location", Schemas.of("uri", artifact.uri().toASCIIString()),
        "mimeType", "application/json",
        "encoding", "UTF-8");
  }

  private List<Map<String, Object>> results() {
    List<Map<String, Object>> results = new ArrayList<>();
    for (SarifArtifact artifact : artifacts) {
      for (ReadFinding found : artifact.read().getFindings()) {
        results.add(
            result(
                found.getFinding(),
                artifact.document(),
                Optional.of(found.getLocation()),
                Optional.empty()));
      }
    }
    report.getFindings().forEach(finding -> results.add(result(finding, Optional.empty())));
    report
        .getSuppressed()
        .forEach(
            suppressed ->
                results.add(
                    result(suppressed.getFinding(), Optional.of(suppressed.getSuppression()))));
    return results;
  }

  private Map<String, Object> result(Finding finding, Optional<Suppression> suppression) {
    Optional<SarifArtifact> artifact = find(finding.getDocument());
    return result(
        artifact.map(read -> read.inDocument(finding)).orElse(finding),
        finding.getDocument(),
        artifact.flatMap(read -> read.locate(finding)),
        suppression);
  }

  private Optional<SarifArtifact> find(CheckedDocument document) {
    return artifacts.stream().filter(artifact -> artifact.document() == document).findFirst();
  }

  private Map<String, Object> result(
      Finding finding,
      CheckedDocument document,
      Optional<TextLocation> place,
      Optional<Suppression> suppression) {
    Map<String, Object> result =
        Schemas.of(
            "ruleId", finding.getRuleId(),
            "ruleIndex", rules.numberOf(finding.getRuleId()),
            "level", SarifRules.level(finding.getSeverity()),
            "message", SarifRules.message(finding.getMessage(language)),
            "locations", List.of(location(finding, document, place)));
    if (!report.getSuppressed().isEmpty()) {
      // Where some results say whether they are set aside, all should.
      result.put("suppressions", suppression.map(SarifLog::suppression).stream().toList());
    }
    result.put("properties", properties(finding, document));
    return result;
  }

  private Map<String, Object> location(
      Finding finding, CheckedDocument document, Optional<TextLocation> place) {
    Map<String, Object> location = Schemas.of();
    find(document)
        .ifPresent(
            artifact -> {
              Map<String, Object> physical =
                  Schemas.of(
                      "artifactLocation",
                      Schemas.of(
                          "uri", artifact.uri().toASCIIString(),
                          "index", artifacts.indexOf(artifact)));
              place.ifPresent(
                  at ->
                      physical.put(
                          "region",
                          Schemas.of("startLine", at.getLine(), "startColumn", at.getColumn())));
              location.put("physicalLocation", physical);
            });
    String pointer = finding.getPath().toPointer();
    if (!pointer.isEmpty()) {
      location.put("logicalLocations", List.of(Schemas.of("fullyQualifiedName", pointer)));
    }
    return location;
  }

  private static Map<String, Object> suppression(Suppression suppression) {
    Map<String, Object> properties = Schemas.of();
    suppression.getDecidedBy().ifPresent(who -> properties.put("decidedBy", who));
    suppression.getUntil().ifPresent(day -> properties.put("until", day.toString()));
    Map<String, Object> tree =
        Schemas.of(
            "kind", "external",
            "status", "accepted",
            "justification", suppression.getReason());
    if (!properties.isEmpty()) {
      tree.put("properties", properties);
    }
    return tree;
  }

  private Map<String, Object> properties(Finding finding, CheckedDocument document) {
    Map<String, Object> properties =
        Schemas.of(
            "document", document.getCode(),
            "basis", finding.getBasis().getCitation().in(language));
    finding.getTaskCode().ifPresent(code -> properties.put("task", code));
    return properties;
  }
}
