package org.reformplan.examples.cli;

import java.util.Locale;
import org.reformplan.deadline.BeforeReading;
import picocli.CommandLine.ITypeConverter;

/** Reads whether the day behind "before" is in time itself. */
final class BeforeConverter implements ITypeConverter<BeforeReading> {
  BeforeConverter() {}

  @Override
  public BeforeReading convert(String text) {
    for (BeforeReading reading : BeforeReading.values()) {
      if (reading.name().toLowerCase(Locale.ROOT).equals(text)) {
        return reading;
      }
    }
    throw new UsageException(
        "cần exclusive hoặc inclusive, nhưng gặp '" + text + "'.",
        "expected exclusive or inclusive, but found '" + text + "'.");
  }
}
