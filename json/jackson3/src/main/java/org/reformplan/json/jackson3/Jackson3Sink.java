package org.reformplan.json.jackson3;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.token.TokenSink;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;

/** A Jackson 3 generator as a sink of tokens. */
final class Jackson3Sink implements TokenSink {
  private static final int NAMES = 512;
  private static final int TRIES = 4;

  private final JsonGenerator generator;

  /** The names written of late, with their bytes: documents repeat a few names all the time. */
  private final @Nullable SerializedString[] names = new @Nullable SerializedString[NAMES];

  Jackson3Sink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() throws IOException {
    try {
      generator.writeStartObject();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void endObject() throws IOException {
    try {
      generator.writeEndObject();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void startArray() throws IOException {
    try {
      generator.writeStartArray();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void endArray() throws IOException {
    try {
      generator.writeEndArray();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void name(String name) throws IOException {
    try {
      generator.writeName(encoded(name));
    } catch (JacksonException e) {
      throw translate(e);
    }
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
    try {
      generator.writeString(text);
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void number(long number) throws IOException {
    try {
      generator.writeNumber(number);
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void number(BigDecimal number) throws IOException {
    try {
      generator.writeNumber(number);
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void truth(boolean truth) throws IOException {
    try {
      generator.writeBoolean(truth);
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      generator.close();
    } catch (JacksonException e) {
      throw translate(e);
    }
  }

  private static IOException translate(JacksonException e) {
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException broken) {
      return broken;
    }
    return new IOException(e.getOriginalMessage(), e);
  }
}
