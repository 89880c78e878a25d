package org.reformplan.json.jackson3;

import java.math.BigDecimal;
import org.reformplan.json.token.TokenSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** An application's generator as a sink of tokens. */
final class Jackson3Sink implements TokenSink {
  private final JsonGenerator generator;

  Jackson3Sink(JsonGenerator generator) {
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
    // A text says a number without exponent; what is no text keeps the number itself.
    if (generator
        .streamWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(number.toPlainString());
    } else {
      generator.writeNumber(number);
    }
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }
}
