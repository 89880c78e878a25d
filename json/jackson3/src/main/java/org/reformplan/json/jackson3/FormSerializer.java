package org.reformplan.json.jackson3;

import java.io.IOException;
import org.reformplan.json.JsonForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a value by its form wherever an application's generator stands.
 *
 * @param <T> the type of the values that are written
 */
final class FormSerializer<T> extends StdSerializer<T> {
  private final JsonForm<T> form;

  FormSerializer(JsonForm<T> form) {
    super(form.getType());
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      form.write(value, new Jackson3Sink(generator));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
  }

  /** The form says all that there is; no type is named beside it. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
    serialize(value, generator, context);
  }
}
