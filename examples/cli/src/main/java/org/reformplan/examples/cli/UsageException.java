package org.reformplan.examples.cli;

import java.time.LocalDate;
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

  /** A day that a calendar does not know; where the question came from goes before it. */
  static UsageException of(OutsideHorizonException beyond, String place) {
    BilingualText said = beyond.getText();
    return new UsageException(place + ": " + said.getVi(), place + ": " + said.getEn());
  }

  static UsageException of(OutsideHorizonException beyond) {
    return new UsageException(beyond.getText().getVi(), beyond.getText().getEn());
  }

  /** What is asked for from one day to another has its days in order. */
  static void requireInOrder(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      String first = "--from " + Days.show(from);
      String last = "--to " + Days.show(to);
      throw new UsageException(
          first + " sau " + last + "; hãy đổi chỗ hai ngày.",
          first + " is after " + last + "; swap the two.");
    }
  }

  /** Standard input can be read once. */
  static void requireOneStandardInput(String one, String other) {
    if (one.equals("-") && other.equals("-")) {
      throw new UsageException(
          "Chỉ được nêu - (đầu vào chuẩn) một lần; hãy nêu một tệp cho tài liệu còn lại.",
          "Expected - (standard input) once, but found it twice; name a file for one of them.");
    }
  }

  String in(Language language) {
    return text.in(language);
  }
}
