package org.reformplan.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.token.TokenSink;

/** A Jackson 2 generator as a sink of tokens. */
final class Jackson2Sink implements TokenSink {
  private static final int NAMES = 512;
  private static final int TRIES = 4;

  private final JsonGenerator generator;

  /** The names written of late, with their bytes: documents repeat a few names all the time. */
  private final @Nullable SerializedString[] names = new @Nullable SerializedString[NAMES];

  Jackson2Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(encoded(name));
  }

  private SerializedString encoded(String name) {
    int first = name.hashCode() & (NAMES - 1);
    int free = first;
    for (int tries = 0; tries < TRIES; tries++) {
      int slot = (first + tries) & (NAMES - 1);
      SerializedString known = names[slot];
      if (known == null) {
        free = slot;
        break;
      }
      if (known.getValue().equals(name)) {
        return known;
      }
    }
    SerializedString fresh = new SerializedString(name);
    names[free] = fresh;
    return fresh;
  }

  @Override
  public void text(String text) throws IOException {
    generator.writeString(text);
  }

  @Override
  public void number(long number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void number(BigDecimal number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    generator.writeBoolean(truth);
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}
