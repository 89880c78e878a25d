package org.reformplan.json.codec;

import java.io.IOException;
import java.util.Map;

/** How the first fields of a document are judged. */
enum Header {
  /** Which schema the document follows: any text will do, since the format's version decides. */
  SCHEMA {
    @Override
    void judge(String text, Reading in) {
      // a document may name a schema of its own
    }

    @Override
    Map<String, Object> schema(String written) {
      return Schemas.of("type", "string", "format", "uri-reference");
    }
  },

  /** The version of the format. Later 1.y are read, others refused. */
  FORMAT_VERSION {
    @Override
    void judge(String text, Reading in) throws IOException {
      if (!isVersionOne(text)) {
        throw in.stop(ProblemKind.FORMAT_UNSUPPORTED, Map.of("value", in.shownValue()));
      }
      if (!text.equals(DocumentFormat.VERSION)) {
        in.report(
            ProblemKind.FORMAT_LATER, Map.of("value", text, "expected", DocumentFormat.VERSION));
      }
    }

    @Override
    Map<String, Object> schema(String written) {
      return Schemas.of("const", written);
    }
  };

  abstract void judge(String text, Reading in) throws IOException;

  abstract Map<String, Object> schema(String written);

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
