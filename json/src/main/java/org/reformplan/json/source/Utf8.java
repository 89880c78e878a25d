package org.reformplan.json.source;

/** The well-formed characters of UTF-8, as table 3-7 of the Unicode Standard lists them. */
final class Utf8 {
  private Utf8() {}

  /** Returns how many bytes the character that begins here has, or 0 if it is malformed. */
  static int lengthAt(byte[] bytes, int start, int end) {
    int lead = bytes[start] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lengthByLead(lead);
    if (length == 0 || start + length > end || !fits(lead, bytes[start + 1] & 0xFF)) {
      return 0;
    }
    for (int i = start + 2; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** Returns where the first malformed character between two places begins, or the second place. */
  static int firstMalformed(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end) {
      int length = bytes[i] >= 0 ? 1 : lengthAt(bytes, i, end);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return end;
  }

  /** Returns whether the bytes from here to the end are the beginning of a character. */
  static boolean isCutOff(byte[] bytes, int start, int end) {
    int lead = bytes[start] & 0xFF;
    int length = lengthByLead(lead);
    if (length == 0 || start + length <= end) {
      return false;
    }
    if (start + 1 < end && !fits(lead, bytes[start + 1] & 0xFF)) {
      return false;
    }
    for (int i = start + 2; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static int lengthByLead(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static boolean fits(int lead, int second) {
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
  }
}
