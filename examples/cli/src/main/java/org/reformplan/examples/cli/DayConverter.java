package org.reformplan.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Reads a day as ISO 8601 writes it. */
final class DayConverter implements ITypeConverter<LocalDate> {
  DayConverter() {}

  @Override
  public LocalDate convert(String text) {
    return Days.parse(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "cần một ngày như 2023-03-14, nhưng gặp '" + text + "'.",
                    "expected a day such as 2023-03-14, but found '" + text + "'."));
  }
}
