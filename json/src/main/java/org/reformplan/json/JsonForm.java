package org.reformplan.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reformplan.json.codec.DocumentScope;
import org.reformplan.json.codec.Writing;
import org.reformplan.json.sink.WholeCharacterSink;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.table.Form;
import org.reformplan.json.table.PlanScope;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.TokenSink;
import org.reformplan.json.token.TokenSource;
import org.reformplan.plan.ReformPlan;

/**
 * How a type of this library stands in the documents of an application: for the Jackson modules,
 * and for adapters to other data binding.
 *
 * <p>Values are read and written by the same tables as whole documents, with the same findings.
 * Plans and progress carry {@code "$schema"} and {@code "formatVersion"} there too. Apart from a
 * plan a deadline has no year to borrow: one that leaves it out is written with its meaning beside
 * its words. What is worked out – reports, boards, differences – is only written.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * for (JsonForm<?> form : JsonForm.listAll()) {
 *   form.getType(); // ReformPlan, PlanProgress, CheckReport, …
 * }
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class JsonForm<T> {
  private static final Form<ReadFinding> READ_FINDING =
      Form.written(ReadFinding.class, ReadFindingTable.READ_FINDING);

  private static final List<JsonForm<?>> ALL = allOf(Form.ALL);

  private final Form<T> form;

  private JsonForm(Form<T> form) {
    this.form = form;
  }

  private static List<JsonForm<?>> allOf(List<Form<?>> forms) {
    List<JsonForm<?>> all = new ArrayList<>();
    forms.forEach(form -> all.add(new JsonForm<>(form)));
    all.add(new JsonForm<>(READ_FINDING));
    return List.copyOf(all);
  }

  /**
   * Lists the forms of all types that have one.
   *
   * @return one form for each type, immutable
   */
  public static List<JsonForm<?>> listAll() {
    return ALL;
  }

  /**
   * Returns the type of the values; a value may be of a type under it.
   *
   * @return an exported type of this library
   */
  public Class<T> getType() {
    return form.type();
  }

  /**
   * Returns whether values are read, and not only written.
   *
   * @return false for what is worked out
   */
  public boolean isReadable() {
    return form.read();
  }

  /**
   * Writes a value where the sink stands.
   *
   * @param value the value
   * @param sink where to
   * @throws IOException if the stream beneath fails
   * @throws IllegalArgumentException if the value holds what the format cannot say
   */
  public void write(T value, TokenSink sink) throws IOException {
    form.codec()
        .write(
            requireNonNull(value, "value"),
            new Writing(new WholeCharacterSink(sink), form.writeScope().apply(value)));
  }

  /**
   * Reads the value that begins at the current token of a larger document, and goes on to its last.
   *
   * @param source where it stands
   * @param limits how much to take in
   * @return the value and the findings, with pointers into the value and places in the document
   * @throws IOException if the source fails
   * @throws UnsupportedOperationException if values are only written
   */
  public ReadResult<T> read(TokenSource source, ReadLimits limits) throws IOException {
    if (!form.read()) {
      throw new UnsupportedOperationException(
          "Expected a type that is read, but " + form.type().getSimpleName() + " is only written");
    }
    TokenCopy copy = TokenCopy.of(source, limits.getMaxBytes());
    return new DocumentReader<>(
            limits, form.codec(), (document, start) -> scope(limits, document, start))
        .read(copy.bytes(), copy::originOf);
  }

  private DocumentScope scope(ReadLimits limits, DocumentBytes document, int start) {
    return form.type() == ReformPlan.class
        ? new PlanScope(limits, document, start)
        : form.readScope().get();
  }

  /** Returns the type and whether it is read: {@code ReformPlan, read and written}. */
  @Override
  public String toString() {
    return form.type().getSimpleName() + (form.read() ? ", read and written" : ", written");
  }
}
