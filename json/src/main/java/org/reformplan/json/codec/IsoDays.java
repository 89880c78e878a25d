package org.reformplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.source.ByteText;

/** Days written as {@code 2023-03-14}, read from their ten characters. */
final class IsoDays {
  static final int LENGTH = 10;

  private IsoDays() {}

  /** Returns the day, or null if the characters are none of the calendar. */
  static @Nullable LocalDate read(ByteText text) {
    if (text.length() != LENGTH || text.at(4) != '-' || text.at(7) != '-') {
      return null;
    }
    int year = text.twoDigits(0) * 100 + text.twoDigits(2);
    int month = text.twoDigits(5);
    int day = text.twoDigits(8);
    boolean digits = year >= 0 && text.twoDigits(2) >= 0;
    if (!digits || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  /** Returns a day of the years 0 to 9999 in its ten characters. */
  static String write(LocalDate day) {
    byte[] text = new byte[LENGTH];
    putTwo(text, 0, day.getYear() / 100);
    putTwo(text, 2, day.getYear() % 100);
    text[4] = '-';
    putTwo(text, 5, day.getMonthValue());
    text[7] = '-';
    putTwo(text, 8, day.getDayOfMonth());
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void putTwo(byte[] text, int at, int number) {
    text[at] = (byte) ('0' + number / 10);
    text[at + 1] = (byte) ('0' + number % 10);
  }
}
