package org.reformplan.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes answers for programs: one JSON object a line. */
final class JsonLines {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final PrintWriter out;

  JsonLines(PrintWriter out) {
    this.out = out;
  }

  /** An object under construction; what is absent is written as null. */
  static final class Line {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Line put(String name, @Nullable Object value) {
      values.put(name, value instanceof Optional<?> optional ? optional.orElse(null) : value);
      return this;
    }
  }

  static Line line() {
    return new Line();
  }

  void write(Line line) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, line);
    }
    out.print(text);
    out.print('\n');
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    if (value instanceof Line line) {
      generator.writeStartObject();
      line.values.forEach(
          (name, held) -> {
            generator.writeName(name);
            write(generator, held);
          });
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(held -> write(generator, held));
      generator.writeEndArray();
    } else {
      writeSimple(generator, value);
    }
  }

  private static void writeSimple(JsonGenerator generator, @Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof Integer || value instanceof Long) {
      generator.writeNumber(((Number) value).longValue());
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof String
        || value instanceof LocalDate
        || value instanceof LocalTime) {
      generator.writeString(value.toString());
    } else {
      throw new IllegalArgumentException("Expected a JSON value, but found " + value.getClass());
    }
  }
}
