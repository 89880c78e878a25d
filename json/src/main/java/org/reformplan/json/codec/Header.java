package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;

/** How the first fields of a document are judged. */
enum Header {
  /** Which schema the document follows: any text will do, since the format's version decides. */
  SCHEMA,

  /** The version of the format. Later 1.y are read, others refused. */
  FORMAT_VERSION;

  void judge(String text, Reading in) throws IOException {
    if (this == FORMAT_VERSION && !text.equals(DocumentFormat.VERSION)) {
      if (!isVersionOne(text)) {
        throw in.stop(ProblemKind.FORMAT_UNSUPPORTED, Map.of("value", in.shownValue()));
      }
      in.report(
          ProblemKind.FORMAT_LATER, Map.of("value", text, "expected", DocumentFormat.VERSION));
    }
  }

  Map<String, Object> schema(String written) {
    return this == SCHEMA
        ? Schemas.of("type", "string", "format", "uri-reference")
        : Schemas.of("const", written);
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
}
