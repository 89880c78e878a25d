package org.reformplan.json.codec;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.token.Token;

/** One of a closed set of values, each with its code. */
final class CodeCodec<E extends Enum<E>> extends ValueCodec<E> {
  private final String typeName;
  private final List<E> values;
  private final List<String> codes;
  private final Function<E, String> code;
  private final BilingualText words;

  CodeCodec(String typeName, E[] values, Function<E, String> code) {
    this.typeName = typeName;
    this.values = List.of(values);
    this.code = code;
    this.codes = this.values.stream().map(code).toList();
    String all = String.join(", ", codes);
    this.words = BilingualText.of("một trong các mã " + all, "one of the codes " + all);
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
  public void write(E value, Writing out) throws IOException {
    out.text(code.apply(value));
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
