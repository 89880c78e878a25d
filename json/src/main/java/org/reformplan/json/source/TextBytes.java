package org.reformplan.json.source;

import java.nio.charset.StandardCharsets;

/** Texts as the bytes of a document. */
public final class TextBytes {
  private TextBytes() {}

  /**
   * Returns the text in UTF-8. Half a surrogate pair, which UTF-8 cannot say, becomes a byte that
   * is none of UTF-8, so that it is found where it stands.
   */
  public static DocumentBytes of(String text, int maxBytes) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int half = Surrogates.firstHalf(text);
    if (half >= 0) {
      bytes[text.substring(0, half).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
    }
    return DocumentBytes.of(bytes, maxBytes);
  }
}
