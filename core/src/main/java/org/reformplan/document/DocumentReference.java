package org.reformplan.document;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document (văn bản) that is cited: a decision, a resolution, a decree, an official letter.
 *
 * <p>A number alone does not tell documents apart – two resolutions are numbered 76/NQ-CP, of 2013
 * and of 2021 – so {@link #isSameDocumentAs} asks for issuer, number and date. What is not known
 * stays empty; no date is ever invented. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DocumentReference decision =
 *     DocumentReference.builder()
 *         .issuer("Bộ Khoa học và Công nghệ")
 *         .number(DocumentNumber.parse("2657/QĐ-BKHCN"))
 *         .date(LocalDate.of(2022, 12, 28))
 *         .build();
 * decision.toString(); // "2657/QĐ-BKHCN of 2022-12-28, Bộ Khoa học và Công nghệ"
 * }</pre>
 */
@Value.Immutable
public abstract class DocumentReference {
  DocumentReference() {}

  /**
   * Returns who issued it, as printed.
   *
   * @return the issuer's name, or empty if not stated
   */
  public abstract Optional<String> getIssuer();

  /**
   * Returns its number and symbol.
   *
   * @return the number, or empty if not stated
   */
  public abstract Optional<DocumentNumber> getNumber();

  /**
   * Returns the kind of document in words, where its number does not say it or says it otherwise.
   *
   * @return for example {@code Quyết định}, or empty if not stated
   */
  public abstract Optional<String> getType();

  /**
   * Returns the day on which it was issued.
   *
   * @return the day, or empty if not known
   */
  public abstract Optional<LocalDate> getDate();

  /**
   * Returns what it is about, as printed.
   *
   * @return the title (trích yếu), or empty if not stated
   */
  public abstract Optional<String> getTitle();

  /**
   * Tells whether two references name one document: same issuer, same number, same date. A part
   * that either side leaves open does not tell them apart, except the number, which both must have.
   *
   * @param other the other reference
   * @return true if nothing that both state differs and both state the same number
   */
  public boolean isSameDocumentAs(DocumentReference other) {
    return getNumber().isPresent()
        && getNumber().equals(other.getNumber())
        && agree(getDate(), other.getDate())
        && agree(getIssuer(), other.getIssuer());
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> two) {
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  /** Returns what is known, as a citation: number, date, issuer, else the title. */
  @Override
  public String toString() {
    String head =
        getNumber().map(DocumentNumber::getText).or(this::getTitle).or(this::getType).orElse("?");
    return head
        + getDate().map(d -> " of " + d).orElse("")
        + getIssuer().map(i -> ", " + i).orElse("");
  }

  /**
   * Starts a reference.
   *
   * @return a new builder; no attribute is mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds references. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableDocumentReference.Builder {
    Builder() {}
  }
}
