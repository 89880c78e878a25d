package org.reformplan.quality;

import java.util.List;
import org.immutables.value.Value;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;

/**
 * A clause of an edition of a quality standard (điều khoản): its number and its title.
 *
 * <p>Clauses belong to an edition: 7.3 of one is not 7.3 of another. Instances are immutable and
 * safe to share between threads.
 *
 * <pre>{@code
 * QualityClause clause = QualityStandards.of2015().getClause("9.2");
 * clause.getTitle().getVi(); // "Đánh giá nội bộ"
 * clause.getLevel();         // 2
 * }</pre>
 */
@Value.Immutable
public abstract class QualityClause {
  QualityClause() {}

  /**
   * Returns the number of the clause.
   *
   * @return for example {@code 9.2}
   */
  public abstract String getCode();

  /**
   * Returns the title.
   *
   * @return the title in both languages
   */
  public abstract BilingualText getTitle();

  /**
   * Returns how sure the wording of the title is.
   *
   * @return the status of the source
   */
  public abstract BasisStatus getStatus();

  /**
   * Returns remarks, for example on an amendment of the edition.
   *
   * @return the remarks in order; empty if there are none
   */
  public abstract List<BilingualText> getNotes();

  /**
   * Returns at which level the clause stands.
   *
   * @return 1 for {@code 9}, 2 for {@code 9.2}
   */
  public int getLevel() {
    return 1 + (int) getCode().chars().filter(c -> c == '.').count();
  }

  /** Returns number and English title. */
  @Override
  public String toString() {
    return getCode() + " " + getTitle().getEn();
  }

  /**
   * Starts one.
   *
   * @return a new builder; number, title and status are mandatory
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe for use by several threads at once. */
  public static final class Builder extends ImmutableQualityClause.Builder {
    Builder() {}
  }
}
