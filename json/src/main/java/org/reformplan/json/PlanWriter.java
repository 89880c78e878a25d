package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.reformplan.json.table.PlanTable;
import org.reformplan.json.table.WordsOfPeriod;
import org.reformplan.json.token.Layout;
import org.reformplan.plan.ReformPlan;

/**
 * Writes plans as JSON, the same bytes for the same plan.
 *
 * <p>Documents begin with {@code "$schema"} and {@code "formatVersion": "1.0"}; fields stand in the
 * order of the schema; what is absent and lists that are empty are left out; characters outside
 * ASCII are written as they are. Unless set otherwise documents are {@linkplain Layout#PRETTY
 * indented} and end with a line feed. A plan that is read back is equal to the one written.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanWriter.standard().write(plan, Path.of("plan-2023.json"));
 * byte[] small = PlanWriter.standard().withLayout(Layout.COMPACT).toBytes(plan);
 * }</pre>
 */
public final class PlanWriter {
  private final DocumentWriter<ReformPlan> writer;

  private PlanWriter(DocumentWriter<ReformPlan> writer) {
    this.writer = writer;
  }

  /**
   * Returns a writer of indented documents.
   *
   * @return the writer
   */
  public static PlanWriter standard() {
    return new PlanWriter(
        new DocumentWriter<>(
            Layout.PRETTY, PlanTable.PLAN, plan -> new WordsOfPeriod(plan.getPeriod())));
  }

  /**
   * Returns a writer like this one with another layout.
   *
   * @param newLayout the layout
   * @return the new writer
   */
  public PlanWriter withLayout(Layout newLayout) {
    return new PlanWriter(writer.withLayout(newLayout));
  }

  /**
   * Returns the layout.
   *
   * @return how documents are laid out
   */
  public Layout getLayout() {
    return writer.layout();
  }

  /**
   * Writes a plan into bytes.
   *
   * @param plan the plan
   * @return the document in UTF-8
   * @throws IllegalArgumentException if the plan holds what the format cannot say: half of a
   *     surrogate pair in a text, a year beyond 9999, a negative amount, or a deadline that was not
   *     understood in another plan's period and would be in this one
   */
  public byte[] toBytes(ReformPlan plan) {
    return writer.toBytes(plan);
  }

  /**
   * Writes a plan into a text.
   *
   * @param plan the plan
   * @return the document
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public String toText(ReformPlan plan) {
    return writer.toText(plan);
  }

  /**
   * Writes a plan to a stream, which is not closed.
   *
   * @param plan the plan
   * @param stream where to
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #toBytes}; part of the document may be written then
   */
  public void write(ReformPlan plan, OutputStream stream) throws IOException {
    requireNonNull(plan, "plan");
    writer.write(plan, stream);
  }

  /**
   * Writes a plan to a file, in place of what it held. The file is touched only when the whole
   * document is ready.
   *
   * @param plan the plan
   * @param file where to
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #toBytes}
   */
  public void write(ReformPlan plan, Path file) throws IOException {
    writer.write(plan, file);
  }

  /**
   * Writes plans one on a line (newline-delimited JSON), whatever the layout, one by one as they
   * come, so that any number of them takes the memory of one.
   *
   * @param plans the plans
   * @param stream where to; it is not closed
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as {@link #toBytes}; the plans before are written then
   */
  public void writeLines(Iterator<? extends ReformPlan> plans, OutputStream stream)
      throws IOException {
    DocumentWriter<ReformPlan> lines = writer.withLayout(Layout.COMPACT);
    while (plans.hasNext()) {
      stream.write(lines.toBytes(plans.next()));
      stream.write('\n');
    }
  }
}
