package org.reformplan.json.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** The codecs of plain values. */
public final class Codecs {
  private Codecs() {}

  /** Any text, each kept for itself: titles and contents, which seldom repeat. */
  public static ValueCodec<String> text() {
    return TextCodec.OWN;
  }

  /** Any text, the same string for the same characters: codes and names, which repeat. */
  public static ValueCodec<String> sharedText() {
    return TextCodec.SHARED;
  }

  /** A day such as {@code 2023-03-14}. */
  public static ValueCodec<LocalDate> day() {
    return DayCodec.INSTANCE;
  }

  /** A time of day such as {@code 17:00}. */
  public static ValueCodec<LocalTime> time() {
    return TimeCodec.INSTANCE;
  }

  /** A whole number from one bound to the other, both included. */
  public static ValueCodec<Integer> wholeNumber(int from, int to) {
    return WholeNumberCodec.ofInts(from, to);
  }

  /** A whole number from one bound to the other, both included. */
  public static ValueCodec<Long> longNumber(long from, long to) {
    return WholeNumberCodec.ofLongs(from, to);
  }

  /** {@code true} or {@code false}. */
  public static ValueCodec<Boolean> truth() {
    return TruthCodec.INSTANCE;
  }

  /** One of all the values of an enum, each with its name as its code: {@code six-months}. */
  public static <E extends Enum<E>> ValueCodec<E> code(String typeName, E[] values) {
    return new CodeCodec<>(typeName, values);
  }

  /** Texts, numbers, days, times and texts in both languages by name, which are only written. */
  public static ValueCodec<Map<String, Object>> namedValues() {
    return NamedValuesCodec.INSTANCE;
  }

  /** A text that says something. */
  public static ValueCodec<String> words() {
    return WordsCodec.INSTANCE;
  }
}
