package org.reformplan.progress;

/** What a record of progress tells of. New kinds may be added in later versions. */
public enum ProgressRecordKind {
  /** A {@link TaskUpdate}. */
  UPDATE("update"),
  /** A {@link CompletionReview}. */
  REVIEW("review"),
  /** A {@link DeadlineExtension}. */
  EXTENSION("extension"),
  /** A {@link ReportSubmission}. */
  SUBMISSION("submission"),
  /** A {@link RequestReceived}. */
  REQUEST("request"),
  /** A {@link UnitChange}. */
  UNIT_CHANGE("unitChange"),
  /** A {@link QualityRecord}. */
  QUALITY("quality");

  private final String code;

  ProgressRecordKind(String code) {
    this.code = code;
  }

  /**
   * Returns the name that such a record stands under in files, and in the paths of findings.
   *
   * @return for example {@code update}, as in {@code /records/3/update}
   */
  public String getCode() {
    return code;
  }
}
