package org.reformplan.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.reformplan.json.JsonForm;

/**
 * Writes a value by its form wherever an application's generator stands.
 *
 * @param <T> the type of the values that are written
 */
final class FormSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient JsonForm<T> form;

  FormSerializer(JsonForm<T> form) {
    super(form.getType());
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    form.write(value, new Jackson2Sink(generator));
  }

  /** The form says all that there is; no type is named beside it. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(value, generator, provider);
  }
}
