package org.reformplan.json.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** One of all the values of an enum, each with its code. */
final class CodeCodec<E extends Enum<E>> extends ValueCodec<E> {
  private final String typeName;
  private final List<E> values;
  private final List<String> codes;
  private final BilingualText words;

  CodeCodec(String typeName, E[] values) {
    this.typeName = typeName;
    this.values = List.of(values);
    List<String> spelled = new ArrayList<>();
    for (E value : values) {
      spelled.add(codeOf(value));
    }
    this.codes = List.copyOf(spelled);
    String all = String.join(", ", codes);
    this.words = BilingualText.of("một trong các mã " + all, "one of the codes " + all);
  }

  /** The code that a value of any enum of the library has: {@code SIX_MONTHS} is six-months. */
  private static String codeOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public @Nullable E read(Reading in) throws IOException {
    if (in.token() != Token.TEXT) {
      in.wrongType(words);
      return null;
    }
    String text = in.sharedText();
    for (int i = 0; i < codes.size(); i++) {
      if (codes.get(i).equals(text)) {
        return values.get(i);
      }
    }
    if (text != null) {
      in.report(
          ProblemKind.UNKNOWN_CODE,
          Map.of("value", in.shownValue(), "expected", String.join(", ", codes)));
    }
    return null;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the codes stand in the order of the enum, whose values are all
  public void write(E value, Writing out) throws IOException {
    out.text(codes.get(value.ordinal()));
  }

  @Override
  public Map<String, Object> schema(SchemaBook book) {
    return book.reference(typeName, () -> Schemas.of("type", "string", "enum", codes));
  }

  @Override
  public BilingualText words() {
    return words;
  }
}
