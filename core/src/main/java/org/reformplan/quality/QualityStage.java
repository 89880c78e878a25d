package org.reformplan.quality;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/**
 * How far a unit is with its quality system, in the order of the stages.
 *
 * <p>Source: Decision 19/2014/QĐ-TTg of 05/03/2014 (build, apply, announce, maintain and improve).
 * A system goes through them one after another; {@link Enum#compareTo} tells which is further.
 */
public enum QualityStage {
  /** Xây dựng: the processes are being written. */
  BUILD(BilingualText.of("Xây dựng", "Building")),
  /** Áp dụng: the system is in use. */
  APPLY(BilingualText.of("Áp dụng", "Applying")),
  /** Công bố: the unit announces that the system conforms to the standard. */
  ANNOUNCE(BilingualText.of("Công bố", "Announcing conformity")),
  /** Duy trì: the system is kept up after the announcement. */
  MAINTAIN(BilingualText.of("Duy trì", "Maintaining")),
  /** Cải tiến: the system is being made better. */
  IMPROVE(BilingualText.of("Cải tiến", "Improving"));

  private final BilingualText label;

  QualityStage(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code announce}
   */
  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the name for people.
   *
   * @return the label in both languages
   */
  public BilingualText getLabel() {
    return label;
  }

  /**
   * Tells whether this stage is the given one or lies behind it.
   *
   * @param other the stage to compare with
   * @return true for the same stage and for later ones
   */
  public boolean isFrom(QualityStage other) {
    return compareTo(other) >= 0;
  }
}
