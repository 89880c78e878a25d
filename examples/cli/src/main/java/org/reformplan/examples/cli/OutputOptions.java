package org.reformplan.examples.cli;

import org.reformplan.document.Language;
import picocli.CommandLine.Option;

/** The options that every command has: the form of the output and its language. */
final class OutputOptions {
  /** The language of everything that people read. */
  enum OutputLanguage {
    VI,
    EN
  }

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      description = "Language of texts (default: ${DEFAULT-VALUE}).",
      defaultValue = "vi")
  private OutputLanguage language = OutputLanguage.VI;

  Language language() {
    return language == OutputLanguage.VI ? Language.VI : Language.EN;
  }

  boolean isVietnamese() {
    return language == OutputLanguage.VI;
  }

  /** Chooses between two texts of the program's own. */
  String say(String vi, String en) {
    return isVietnamese() ? vi : en;
  }
}
