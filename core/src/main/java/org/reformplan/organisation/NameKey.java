package org.reformplan.organisation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes names comparable whatever their case, spacing, encoding and placement of tone marks: {@code
 * hoà} and {@code hòa} are one word, {@code hoa} is another.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    String apart =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ð', 'đ'), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(apart.length());
    StringBuilder tones = new StringBuilder(2);
    boolean afterWord = false;
    boolean gap = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (isTone(c)) {
        tones.append(c);
      } else if (isOfWord(c)) {
        key.append(gap ? " " : "").append(c);
        gap = false;
        afterWord = true;
      } else {
        // The mark of a tone may stand on either vowel of a syllable; the key has it at the end.
        key.append(tones);
        tones.setLength(0);
        gap = isBlank(c) && afterWord;
        if (!isBlank(c)) {
          key.append(Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c);
          afterWord = false;
        }
      }
    }
    return key.append(tones).toString();
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Grave, acute, tilde, hook above and dot below; the others make letters, not tones. */
  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }
}
