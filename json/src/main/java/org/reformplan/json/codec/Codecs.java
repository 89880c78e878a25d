package org.reformplan.json.codec;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;

/** The codecs of plain values. */
public final class Codecs {
  private static final ValueCodec<String> WORDS =
      spelled(Words.NOT_BLANK, "\\S", text -> text.isBlank() ? null : text, text -> text);

  private Codecs() {}

  /** An object; its table is made when the first such object is read, written or described. */
  public static <V> ValueCodec<V> table(Supplier<ObjectTable<V, ?>> table) {
    return new LateTable<>(table);
  }

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
    return new WholeNumberCodec<>(from, to, number -> (int) (long) number, Integer::longValue);
  }

  /** A whole number from one bound to the other, both included. */
  public static ValueCodec<Long> longNumber(long from, long to) {
    return new WholeNumberCodec<>(from, to, Function.identity(), Function.identity());
  }

  /** {@code true} or {@code false}. */
  public static ValueCodec<Boolean> truth() {
    return TruthCodec.INSTANCE;
  }

  /** One of a closed set of values, each with its code. */
  public static <E extends Enum<E>> ValueCodec<E> code(
      String typeName, E[] values, Function<E, String> code) {
    return new CodeCodec<>(typeName, values, code);
  }

  /**
   * A text that means a value: read by a function that gives null for a text that it cannot read.
   *
   * @param words what such a text is called
   * @param pattern the regular expression of the texts, for the schema; empty for any
   */
  public static <V> ValueCodec<V> spelled(
      BilingualText words,
      String pattern,
      Function<String, @Nullable V> reader,
      Function<V, String> writer) {
    return new SpelledCodec<>(ProblemKind.OUT_OF_RANGE, words, words, pattern, reader, writer);
  }

  /**
   * An object of any names, whose values are texts, numbers, booleans, lists and objects.
   *
   * @param make makes the value, or throws a {@link Refusal}
   */
  public static <V> ValueCodec<V> freeForm(
      Function<Map<String, Object>, V> make, Function<V, Map<String, Object>> values) {
    return new FreeFormCodec<>(make, values);
  }

  /** Texts, numbers, days, times and texts in both languages by name, which are only written. */
  public static ValueCodec<Map<String, Object>> namedValues() {
    return NamedValuesCodec.INSTANCE;
  }

  /** A text that says something. */
  public static ValueCodec<String> words() {
    return WORDS;
  }

  /**
   * A code of a catalogue that may grow, so that the schema allows any.
   *
   * @param words what such a code is called
   * @param codes the codes that there are
   */
  public static <V> ValueCodec<V> catalogueCode(
      BilingualText words,
      String codes,
      Function<String, @Nullable V> reader,
      Function<V, String> writer) {
    return new SpelledCodec<>(ProblemKind.UNKNOWN_CODE, words, codes, "", reader, writer);
  }
}
