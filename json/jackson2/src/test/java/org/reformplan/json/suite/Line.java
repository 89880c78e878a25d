package org.reformplan.json.suite;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.jackson2.ReformplanModule;
import org.reformplan.json.jackson2.UnreadableValueException;
import org.reformplan.json.token.ReadLimits;

/** The line of Jackson that runs the suite: Jackson 2. */
final class Line {
  private static final ObjectMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** A mapper that names the type of whatever is declared as less than it is. */
  private static final ObjectMapper TYPED =
      JsonMapper.builder()
          .findAndAddModules()
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE)
          .build();

  private Line() {}

  /** Writes by an application's mapper, which found the module by itself. */
  static String toJson(Object value) throws Exception {
    return MAPPER.writeValueAsString(value);
  }

  /** Reads an object whose values are of that type, by the same mapper. */
  static <T> Map<String, T> fromJson(String json, Class<T> type) throws Exception {
    return read(MAPPER, json, type);
  }

  static <T> Map<String, T> fromJson(String json, Class<T> type, Consumer<ReadFinding> warnings)
      throws Exception {
    ReformplanModule module = new ReformplanModule().withWarningsTo(warnings);
    return read(JsonMapper.builder().addModule(module).build(), json, type);
  }

  static <T> Map<String, T> fromJson(String json, Class<T> type, ReadLimits limits)
      throws Exception {
    ReformplanModule module = new ReformplanModule().withLimits(limits);
    return read(JsonMapper.builder().addModule(module).build(), json, type);
  }

  private static <T> Map<String, T> read(ObjectMapper mapper, String json, Class<T> type)
      throws Exception {
    return mapper.readValue(
        json, mapper.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, type));
  }

  /** Writes by a mapper that names types. */
  static String toTypedJson(Object value) throws Exception {
    return TYPED.writeValueAsString(value);
  }

  /** Reads by a mapper that looks for the names of types. */
  static <T> Map<String, T> fromTypedJson(String json, Class<T> type) throws Exception {
    return read(TYPED, json, type);
  }

  /** Reads a value from the tokens of another. */
  static <T> T convert(Object value, Class<T> type) {
    return MAPPER.convertValue(value, type);
  }

  /** Writes into a buffer of tokens and reads from it, without any text. */
  static <T> T throughTokens(T value, Class<T> type) {
    return MAPPER.convertValue(value, type);
  }

  static List<ReadFinding> findingsOf(Throwable thrown) {
    return ((UnreadableValueException) thrown).getFindings();
  }

  static Class<? extends Exception> failure() {
    return JacksonException.class;
  }
}
