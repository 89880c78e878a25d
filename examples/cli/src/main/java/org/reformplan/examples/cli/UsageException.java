package org.reformplan.examples.cli;

import java.time.DateTimeException;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/** The caller asked for something that cannot be: the message names the place and the remedy. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient BilingualText text;

  UsageException(String vi, String en) {
    super(en);
    this.text = BilingualText.of(vi, en);
  }

  /** What the library refused; its own words are English and name the value and the rule. */
  static UsageException of(IllegalArgumentException refused) {
    return of(String.valueOf(refused.getMessage()));
  }

  /** What the library refused; its own words are English and name the value and the rule. */
  static UsageException of(DateTimeException refused) {
    String said = String.valueOf(refused.getMessage());
    return refused instanceof OutsideHorizonException beyond
        ? new UsageException(
            "Ngày nằm ngoài lịch làm việc ("
                + beyond.getHorizon().getLabel().getVi()
                + "): "
                + said,
            said)
        : of(said);
  }

  private static UsageException of(String said) {
    return new UsageException("Yêu cầu không thực hiện được: " + said, said);
  }

  String in(Language language) {
    return text.in(language);
  }
}
