package org.reformplan.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reformplan.json.JsonForm;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.json.token.ReadLimits;

/**
 * Reads a value by its form wherever an application's parser stands.
 *
 * @param <T> the type of the values that are read
 */
final class FormDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private static final String UNKNOWN_FIELD = "json-unknown-field";

  private final transient JsonForm<T> form;
  private final transient ReadLimits limits;
  private final transient Optional<Consumer<ReadFinding>> warnings;

  FormDeserializer(JsonForm<T> form, ReadLimits limits, Optional<Consumer<ReadFinding>> warnings) {
    super(form.getType());
    this.form = form;
    this.limits = limits;
    this.warnings = warnings;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    ReadResult<T> result = form.read(new Jackson2Source(parser), limits);
    List<ReadFinding> findings = result.getFindings();
    boolean losesFields =
        warnings.isEmpty() && findings.stream().anyMatch(f -> f.getRuleId().equals(UNKNOWN_FIELD));
    if (result.hasErrors() || losesFields) {
      throw new UnreadableValueException(parser, form.getType(), findings);
    }
    warnings.ifPresent(findings::forEach);
    return result.orElseThrow();
  }

  /** The form says all that there is; no type is named beside it. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) throws IOException {
    return deserialize(parser, context);
  }
}
