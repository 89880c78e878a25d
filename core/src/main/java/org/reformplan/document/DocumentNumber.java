package org.reformplan.document;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The number and symbol (số, ký hiệu) of an administrative document, as printed and as it was
 * meant.
 *
 * <p>Four forms are known: type and agency ({@code 2657/QĐ-BKHCN}, with the year for legal
 * normative documents: {@code 03/2019/TT-BKHCN}); official letters, which have no type ({@code
 * 581/BNV-CCHC}); the National Assembly's ({@code 28/2026/QH16}); the Party's ({@code 80-NQ/TW}).
 * Letters keep their case: {@code QyĐ}, {@code TTr} and {@code TTg} are written so.
 *
 * <p>{@link #parse} accepts any text. The usual slips – {@code Ð} (U+00D0) for {@code Đ}, blanks
 * around the strokes, a missing leading zero below ten – are repaired beside the text as written,
 * and {@link #isRepaired()} says so. A text that fits no form is kept and is not {@link
 * #isWellFormed() well formed}.
 *
 * <p>Source: Decree 30/2020/NĐ-CP (read in the statute); the Party's form from its own documents.
 * Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DocumentNumber number = DocumentNumber.parse("2/2019/TT - BKHCN");
 * number.getText();   // "02/2019/TT-BKHCN"
 * number.getType();   // Optional[TT]
 * number.getYear();   // Optional[2019]
 * number.isRepaired(); // true
 * number.getAsWritten(); // "2/2019/TT - BKHCN"
 * }</pre>
 */
public final class DocumentNumber {
  private final String asWritten;
  private final DocumentNumberParser.Parts parts;

  DocumentNumber(String asWritten, DocumentNumberParser.Parts parts) {
    this.asWritten = asWritten;
    this.parts = parts;
  }

  /**
   * Reads a number as printed.
   *
   * @param text the number, not blank
   * @return the number; ask {@link #isWellFormed()} whether it fits a form
   * @throws IllegalArgumentException if the text is blank
   */
  public static DocumentNumber parse(String text) {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException(
          "Expected 'text' to be a document number such as 2657/QĐ-BKHCN, but found a blank text");
    }
    return new DocumentNumber(text, DocumentNumberParser.parse(text));
  }

  /**
   * Returns the text that was read.
   *
   * @return the text, unchanged
   */
  public String getAsWritten() {
    return asWritten;
  }

  /**
   * Returns the number as it should be written, or the text as written where it fits no form.
   *
   * @return the number, for example {@code 02/2019/TT-BKHCN}
   */
  public String getText() {
    return isWellFormed() ? parts.text() : asWritten;
  }

  /**
   * Returns whether the text fits one of the known forms, after repair.
   *
   * @return true if a form was recognised
   */
  public boolean isWellFormed() {
    return parts.wellFormed();
  }

  /**
   * Returns whether a form was recognised only after a slip had been repaired.
   *
   * @return true if {@link #getText()} differs from {@link #getAsWritten()}
   */
  public boolean isRepaired() {
    return isWellFormed() && !parts.text().equals(asWritten);
  }

  /**
   * Returns the running number, with its letter if it has one.
   *
   * @return the number, for example {@code 2657} or {@code 30c}; empty if no form was recognised
   */
  public Optional<String> getOrdinal() {
    return parts.ordinal();
  }

  /**
   * Returns the year that is part of the number of a legal normative document.
   *
   * @return the year, or empty where the form has none
   */
  public Optional<Integer> getYear() {
    return parts.year();
  }

  /**
   * Returns the symbol (ký hiệu): type and agency, without number and year.
   *
   * @return for example {@code QĐ-BKHCN}, {@code BNV-CCHC} or {@code NQ/TW}; empty if no form was
   *     recognised
   */
  public Optional<String> getSymbol() {
    String joint = parts.text().indexOf('-') < parts.text().indexOf('/') ? "/" : "-";
    return parts.agency().map(agency -> parts.type().map(t -> t + joint).orElse("") + agency);
  }

  /**
   * Returns the abbreviation of the document type.
   *
   * @return for example {@code QĐ} or {@code TT}; empty for official letters and unknown forms
   */
  public Optional<String> getType() {
    return parts.type();
  }

  /**
   * Returns the abbreviation of the agency, with the unit that drafted where the symbol has it.
   *
   * @return for example {@code BKHCN}, {@code BNV-CCHC} or {@code TW}; empty if no form was
   *     recognised
   */
  public Optional<String> getAgency() {
    return parts.agency();
  }

  /** Two numbers are equal if they mean the same: {@code 2/2019/TT-BKHCN} and {@code 02/2019/…}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNumber that && getText().equals(that.getText());
  }

  @Override
  public int hashCode() {
    return getText().hashCode();
  }

  /** Returns {@link #getText()}. */
  @Override
  public String toString() {
    return getText();
  }
}
