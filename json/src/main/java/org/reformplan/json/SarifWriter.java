package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckedDocument;
import org.reformplan.document.Language;
import org.reformplan.json.token.Layout;

/**
 * Writes a report as a SARIF log (version 2.1.0, an OASIS standard), so that editors and code hosts
 * show findings in the document, at their line and column.
 *
 * <p>The log has one run: the rules that ran with what they mean, the documents, and a result for
 * each finding – those of reading the documents first, then those of the rules in the order of the
 * report, then those that were set aside, with the reason. Columns count characters as Unicode
 * does. Messages stand in one language; of each rule the log keeps the summary and the message in
 * both. The same report gives the same bytes. Findings in a document that was not {@linkplain
 * #withDocument named} have their pointer only. Instances are immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * ReadResult<ReformPlan> read = PlanReader.standard().read(Path.of("most-2023.json"));
 * CheckReport report = RuleSet.standard().check(read.orElseThrow());
 * SarifWriter.standard()
 *     .withDocument(CheckedDocument.PLAN, URI.create("most-2023.json"), read)
 *     .write(report, Path.of("most-2023.sarif"));
 * }</pre>
 */
public final class SarifWriter {
  private final Layout layout;
  private final Language language;
  private final List<SarifArtifact> artifacts;

  private SarifWriter(Layout layout, Language language, List<SarifArtifact> artifacts) {
    this.layout = requireNonNull(layout, "newLayout");
    this.language = requireNonNull(language, "newLanguage");
    this.artifacts = artifacts;
  }

  /**
   * Returns a writer of indented logs in Vietnamese that knows no document yet.
   *
   * @return the writer
   */
  public static SarifWriter standard() {
    return new SarifWriter(Layout.PRETTY, Language.VI, List.of());
  }

  /**
   * Returns a writer like this one with another layout.
   *
   * @param newLayout the layout
   * @return the new writer
   */
  public SarifWriter withLayout(Layout newLayout) {
    return new SarifWriter(newLayout, language, artifacts);
  }

  /**
   * Returns a writer like this one with messages in another language.
   *
   * @param newLanguage the language
   * @return the new writer
   */
  public SarifWriter withLanguage(Language newLanguage) {
    return new SarifWriter(layout, newLanguage, artifacts);
  }

  /**
   * Returns a writer like this one that knows where findings in a document stand, and what was
   * wrong with the document itself.
   *
   * @param document which document it is; one named before is replaced
   * @param uri what the log calls it: best relative to the root of the repository
   * @param read the document as it was read
   * @return the new writer
   */
  public SarifWriter withDocument(CheckedDocument document, URI uri, ReadResult<?> read) {
    List<SarifArtifact> more = new ArrayList<>(artifacts);
    more.removeIf(artifact -> artifact.document() == document);
    more.add(
        new SarifArtifact(
            requireNonNull(document, "document"),
            requireNonNull(uri, "uri"),
            requireNonNull(read, "read")));
    return new SarifWriter(layout, language, List.copyOf(more));
  }

  /**
   * Writes a report into bytes.
   *
   * @param report the report; {@link CheckReport#empty()} for a document that could not be read
   * @return the log in UTF-8
   * @throws IllegalArgumentException if a text holds half of a surrogate pair
   */
  public byte[] toBytes(CheckReport report) {
    return writer().toBytes(requireNonNull(report, "report"));
  }

  /**
   * Writes a report into a text.
   *
   * @param report the report
   * @return the log
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public String toText(CheckReport report) {
    return writer().toText(requireNonNull(report, "report"));
  }

  /**
   * Writes a report to a stream, which is not closed.
   *
   * @param report the report
   * @param stream where to
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #toBytes}; part of the log may be written then
   */
  public void write(CheckReport report, OutputStream stream) throws IOException {
    writer().write(requireNonNull(report, "report"), stream);
  }

  /**
   * Writes a report to a file, in place of what it held. The file is touched only when the whole
   * log is ready.
   *
   * @param report the report
   * @param file where to
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public void write(CheckReport report, Path file) throws IOException {
    writer().write(requireNonNull(report, "report"), file);
  }

  private DocumentWriter<CheckReport> writer() {
    return DocumentWriter.ofTrees(
        layout, report -> new SarifLog(report, artifacts, language).toTree());
  }
}
