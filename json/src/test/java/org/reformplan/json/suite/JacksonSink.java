package org.reformplan.json.suite;

import java.math.BigDecimal;
import org.reformplan.json.token.TokenSink;
import tools.jackson.core.JsonGenerator;

/** Jackson 3's generator, told the same tokens. */
final class JacksonSink implements TokenSink {
  private final JsonGenerator generator;

  JacksonSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void number(BigDecimal number) {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }
}
