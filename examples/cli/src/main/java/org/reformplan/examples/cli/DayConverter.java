package org.reformplan.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as ISO 8601 writes it. */
final class DayConverter implements ITypeConverter<LocalDate> {
  DayConverter() {}

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "expected a day such as 2023-03-14, but found '" + text + "'");
    }
  }
}
