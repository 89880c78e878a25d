package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;
import org.reformplan.document.BilingualText;

/**
 * A field that says something of the document and not of the value: which schema it follows, for
 * which any text will do, or the version of its format, which decides. Later 1.y are read, others
 * refused.
 */
final class HeaderField<V, B> extends Field<V, B> {
  private final String written;

  HeaderField(String name, String written, BilingualText doc) {
    super(name, false, doc);
    this.written = written;
  }

  private boolean isVersion() {
    return name().equals(DocumentFormat.VERSION_FIELD);
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    String text = TextCodec.SHARED.read(in);
    if (text == null) {
      return false;
    }
    if (isVersion() && !text.equals(written)) {
      judgeVersion(text, in);
    }
    return true;
  }

  private void judgeVersion(String text, Reading in) throws IOException {
    if (!isVersionOne(text)) {
      throw in.stop(ProblemKind.FORMAT_UNSUPPORTED, Map.of("value", in.shownValue()));
    }
    in.report(ProblemKind.FORMAT_LATER, Map.of("value", text, "expected", written));
  }

  private static boolean isVersionOne(String text) {
    if (!text.startsWith("1.") || text.length() < 3 || text.length() > 6) {
      return false;
    }
    for (int i = 2; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() == 3 || text.charAt(2) != '0';
  }

  @Override
  void write(V value, Writing out) throws IOException {
    out.name(name());
    out.text(written);
  }

  @Override
  Map<String, Object> schema(SchemaBook book) {
    return isVersion()
        ? Schemas.of("const", written)
        : Schemas.of("type", "string", "format", "uri-reference");
  }

  @Override
  BilingualText words() {
    return Words.TEXT;
  }

  @Override
  ValueCodec<?> codec() {
    return TextCodec.SHARED;
  }
}
