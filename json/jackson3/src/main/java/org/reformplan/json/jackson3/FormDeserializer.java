package org.reformplan.json.jackson3;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.reformplan.json.JsonForm;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.json.token.ReadLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value by its form wherever an application's parser stands.
 *
 * @param <T> the type of the values that are read
 */
final class FormDeserializer<T> extends StdDeserializer<T> {
  private static final String UNKNOWN_FIELD = "json-unknown-field";

  private final JsonForm<T> form;
  private final ReadLimits limits;
  private final Optional<Consumer<ReadFinding>> warnings;

  FormDeserializer(JsonForm<T> form, ReadLimits limits, Optional<Consumer<ReadFinding>> warnings) {
    super(form.getType());
    this.form = form;
    this.limits = limits;
    this.warnings = warnings;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    ReadResult<T> result = read(parser);
    List<ReadFinding> findings = result.getFindings();
    boolean losesFields =
        warnings.isEmpty() && findings.stream().anyMatch(f -> f.getRuleId().equals(UNKNOWN_FIELD));
    if (result.hasErrors() || losesFields) {
      throw new UnreadableValueException(parser, form.getType(), findings);
    }
    warnings.ifPresent(findings::forEach);
    return result.orElseThrow();
  }

  private ReadResult<T> read(JsonParser parser) {
    try {
      return form.read(new Jackson3Source(parser), limits);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, parser);
    }
  }

  /** The form says all that there is; no type is named beside it. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) {
    return deserialize(parser, context);
  }
}
