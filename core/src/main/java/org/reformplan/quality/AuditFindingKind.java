package org.reformplan.quality;

import java.util.Locale;
import org.reformplan.document.BilingualText;

/** How grave a finding of an audit is. */
public enum AuditFindingKind {
  /** Không phù hợp nặng: a major nonconformity. */
  MAJOR_NONCONFORMITY(BilingualText.of("Điểm không phù hợp nặng", "Major nonconformity")),
  /** Không phù hợp nhẹ: a minor nonconformity. */
  MINOR_NONCONFORMITY(BilingualText.of("Điểm không phù hợp nhẹ", "Minor nonconformity")),
  /** Khuyến nghị: an observation, which asks for no correction. */
  OBSERVATION(BilingualText.of("Khuyến nghị, lưu ý", "Observation"));

  private final BilingualText label;

  AuditFindingKind(BilingualText label) {
    this.label = label;
  }

  /**
   * Returns the name used in files and on the command line.
   *
   * @return for example {@code major-nonconformity}
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
   * Tells whether a finding of this kind asks for a corrective action.
   *
   * @return true for nonconformities, false for observations
   */
  public boolean isNonconformity() {
    return this != OBSERVATION;
  }
}
