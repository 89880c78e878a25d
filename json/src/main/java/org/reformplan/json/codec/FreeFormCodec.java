package org.reformplan.json.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.source.ShownText;
import org.reformplan.json.source.Surrogates;
import org.reformplan.json.token.Token;

/**
 * An object whose names and values are the caller's own; what cannot be read is left out.
 *
 * @param <V> the type of the values
 */
public abstract class FreeFormCodec<V> extends ValueCodec<V> {
  private static final BilingualText ANY =
      BilingualText.of(
          "văn bản, số, true, false, danh sách hoặc đối tượng",
          "a text, number, true, false, list or object");

  private final BilingualText number;

  /**
   * For the tables of this library.
   *
   * @param number what a number that it can hold is called
   */
  protected FreeFormCodec(BilingualText number) {
    this.number = number;
  }

  /** Returns whether it can hold the number. */
  protected abstract boolean holds(BigDecimal number);

  /**
   * Makes the value of texts, numbers, booleans, lists and objects, or throws a {@link Refusal}.
   */
  protected abstract V valueOf(Map<String, Object> map);

  /** Returns the names and values of the object. */
  protected abstract Map<String, Object> mapOf(V value);

  @Override
  public @Nullable V read(Reading in) throws IOException {
    if (in.token() != Token.START_OBJECT) {
      in.wrongType(Words.OBJECT);
      return null;
    }
    Map<String, Object> map = readObject(in);
    try {
      return valueOf(map);
    } catch (Refusal e) {
      in.refuse(e);
      return null;
    }
  }

  private Map<String, Object> readObject(Reading in) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    in.enter();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.at(name);
      boolean half = Surrogates.firstHalf(name) >= 0;
      if (half || map.containsKey(name)) {
        in.report(
            half ? ProblemKind.HALF_CHARACTER : ProblemKind.DUPLICATE_FIELD,
            half ? "value" : "field",
            ShownText.of(name));
        in.next();
        in.skip();
        continue;
      }
      in.judgeForm(name);
      in.next();
      Object value = readValue(in);
      if (value != null) {
        map.put(name, value);
      }
    }
    in.atNoField();
    in.leave();
    return map;
  }

  private List<Object> readList(Reading in) throws IOException {
    List<Object> list = new ArrayList<>();
    in.enter();
    int index = 0;
    while (in.next() != Token.END_ARRAY) {
      in.at(index++);
      Object value = readValue(in);
      if (value == null) {
        in.drop();
      } else {
        list.add(value);
      }
    }
    in.leave();
    return list;
  }

  private @Nullable Object readValue(Reading in) throws IOException {
    return switch (in.token()) {
      case TEXT -> in.text();
      case NUMBER -> readNumber(in);
      case TRUE -> true;
      case FALSE -> false;
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readList(in);
      default -> {
        in.wrongType(ANY);
        yield null;
      }
    };
  }

  private @Nullable BigDecimal readNumber(Reading in) throws IOException {
    BigDecimal read = decimalOf(in.numberText());
    if (read == null || !holds(read)) {
      in.report(ProblemKind.OUT_OF_RANGE, Map.of("expected", number, "value", in.shownValue()));
      return null;
    }
    return read;
  }

  /** An exponent beyond what a decimal can hold is no number that anyone means. */
  private static @Nullable BigDecimal decimalOf(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    JsonTree.write(mapOf(value), out);
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return Schemas.of("type", "object");
  }

  @Override
  public BilingualText words() {
    return BilingualText.of("đối tượng tùy ý", "an object of any names and values");
  }
}
