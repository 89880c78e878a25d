package org.reformplan.examples.cli;

import java.util.Locale;
import org.reformplan.calendar.Roll;
import picocli.CommandLine.ITypeConverter;

/** Reads how a last day that is no working day is moved. */
final class RollConverter implements ITypeConverter<Roll> {
  RollConverter() {}

  @Override
  public Roll convert(String text) {
    for (Roll roll : Roll.values()) {
      if (roll.name().toLowerCase(Locale.ROOT).equals(text)) {
        return roll;
      }
    }
    throw new UsageException(
        "cần none, next hoặc previous, nhưng gặp '" + text + "'.",
        "expected none, next or previous, but found '" + text + "'.");
  }
}
