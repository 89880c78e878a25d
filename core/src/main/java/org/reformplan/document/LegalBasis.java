package org.reformplan.document;

import static java.util.Objects.requireNonNull;

/**
 * What an answer rests on: a place in the law, a notice, a practice or a convention of this
 * library, with how sure it is.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * LegalBasis basis =
 *     LegalBasis.of(
 *         "Bộ luật Dân sự 2015, Điều 148 khoản 5",
 *         "Civil Code 2015, Article 148(5)",
 *         BasisStatus.STATUTE);
 * basis.getCitation().getEn(); // "Civil Code 2015, Article 148(5)"
 * }</pre>
 */
public final class LegalBasis {
  private final BilingualText citation;
  private final BasisStatus status;

  private LegalBasis(BilingualText citation, BasisStatus status) {
    this.citation = requireNonNull(citation, "citation");
    this.status = requireNonNull(status, "status");
  }

  /**
   * Returns a basis.
   *
   * @param vi the citation in Vietnamese, not blank
   * @param en the citation in English, not blank
   * @param status how sure the source is
   * @return the basis
   * @throws IllegalArgumentException if a citation is blank
   */
  public static LegalBasis of(String vi, String en, BasisStatus status) {
    return new LegalBasis(BilingualText.of(vi, en), status);
  }

  /**
   * Returns the words that cite the source.
   *
   * @return the citation in both languages
   */
  public BilingualText getCitation() {
    return citation;
  }

  /**
   * Returns how sure the source is.
   *
   * @return the status
   */
  public BasisStatus getStatus() {
    return status;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LegalBasis that
        && citation.equals(that.citation)
        && status == that.status;
  }

  @Override
  public int hashCode() {
    return 31 * citation.hashCode() + status.hashCode();
  }

  /**
   * Returns the English citation and its status: {@code Civil Code 2015, Article 148 (STATUTE)}.
   */
  @Override
  public String toString() {
    return citation.getEn() + " (" + status + ")";
  }
}
