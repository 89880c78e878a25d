package org.reformplan.document;

import static java.util.Objects.requireNonNull;

/**
 * The same words in Vietnamese and in English, both complete.
 *
 * <p>Labels, names of holidays and the steps of an explanation are texts of this kind: which
 * language is wanted is decided when a text is shown, not when it is made. Neither side is ever
 * empty. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * BilingualText quarter = BilingualText.of("Quý I", "Quarter I");
 * quarter.in(Language.VI); // "Quý I"
 * }</pre>
 */
public final class BilingualText {
  private final String vi;
  private final String en;

  private BilingualText(String vi, String en) {
    this.vi = requireText("vi", vi);
    this.en = requireText("en", en);
  }

  private static String requireText(String name, String text) {
    if (requireNonNull(text, name).isBlank()) {
      throw new IllegalArgumentException(
          "Expected '" + name + "' to hold words, but found a blank text");
    }
    return text;
  }

  /**
   * Returns a text in both languages.
   *
   * @param vi the Vietnamese words, not blank
   * @param en the English words, not blank
   * @return the text
   * @throws IllegalArgumentException if either is blank
   */
  public static BilingualText of(String vi, String en) {
    return new BilingualText(vi, en);
  }

  /**
   * Returns words of a document, which has one language, for both: the name of a unit, a code, a
   * title as printed.
   *
   * <pre>{@code
   * BilingualText.untranslated("Vụ Pháp chế").getEn(); // Vụ Pháp chế
   * }</pre>
   *
   * @param words the words; blank ones, which nobody would see, are shown as {@code ?}
   * @return the words in both places
   */
  public static BilingualText untranslated(String words) {
    String shown = words.isBlank() ? "?" : words;
    return new BilingualText(shown, shown);
  }

  /**
   * Returns the Vietnamese words.
   *
   * @return the words, never blank
   */
  public String getVi() {
    return vi;
  }

  /**
   * Returns the English words.
   *
   * @return the words, never blank
   */
  public String getEn() {
    return en;
  }

  /**
   * Returns the words in the language asked for.
   *
   * @param language the language
   * @return the words, never blank
   */
  public String in(Language language) {
    return language == Language.VI ? vi : en;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BilingualText that && vi.equals(that.vi) && en.equals(that.en);
  }

  @Override
  public int hashCode() {
    return 31 * vi.hashCode() + en.hashCode();
  }

  /** Returns both, Vietnamese first: {@code Quý I / Quarter I}. */
  @Override
  public String toString() {
    return vi + " / " + en;
  }
}
