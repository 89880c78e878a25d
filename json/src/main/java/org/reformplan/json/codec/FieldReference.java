package org.reformplan.json.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.reformplan.document.Language;

/** The reference of all fields of a document, put together from its tables. */
public final class FieldReference {
  private FieldReference() {}

  /** Returns the tables as Markdown, the outermost type first. */
  public static String of(ObjectCodec<?, ?> codec, Language language) {
    Map<String, ObjectCodec<?, ?>> types = new LinkedHashMap<>();
    gather(codec, types);
    StringBuilder text = new StringBuilder();
    for (ObjectCodec<?, ?> type : types.values()) {
      append(text, type, language);
    }
    return text.toString();
  }

  private static void gather(ObjectCodec<?, ?> codec, Map<String, ObjectCodec<?, ?>> types) {
    if (types.putIfAbsent(codec.typeName(), codec) == null) {
      codec.parts().forEach(part -> gather(part, types));
    }
  }

  private static void append(StringBuilder text, ObjectCodec<?, ?> type, Language language) {
    boolean vi = language == Language.VI;
    text.append(text.isEmpty() ? "" : "\n").append("## ").append(type.typeName()).append("\n\n");
    text.append(type.doc().in(language)).append(".\n\n");
    text.append(
        vi
            ? "| trường | giá trị | bắt buộc | nội dung |\n"
            : "| field | value | mandatory | meaning |\n");
    text.append("|---|---|---|---|\n");
    for (Field<?, ?> field : type.fields()) {
      text.append("| `").append(field.name()).append("` | ");
      text.append(field.words().in(language)).append(" | ");
      text.append(field.isRequired() ? (vi ? "có" : "yes") : "").append(" | ");
      text.append(field.doc().in(language)).append(" |\n");
    }
  }
}
