package org.reformplan.examples.cli;

import org.reformplan.calendar.Certainty;
import org.reformplan.document.Language;
import picocli.CommandLine;
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

  /** The language that a command was asked for, whatever it was asked. */
  static Language languageOf(CommandLine command) {
    OutputLanguage asked = command.getParseResult().matchedOptionValue("--lang", OutputLanguage.VI);
    return asked == OutputLanguage.EN ? Language.EN : Language.VI;
  }

  /** The language asked for by words that could not all be understood. */
  static Language languageOf(String[] args) {
    String asked = "vi";
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        asked = args[i].substring("--lang=".length());
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        asked = args[i + 1];
      }
    }
    return asked.equalsIgnoreCase("en") ? Language.EN : Language.VI;
  }

  Language language() {
    return language == OutputLanguage.VI ? Language.VI : Language.EN;
  }

  boolean isVietnamese() {
    return language == OutputLanguage.VI;
  }

  /** How sure a day is, in words. */
  String show(Certainty certainty) {
    return switch (certainty) {
      case DECIDED -> say("đã có thông báo", "decided by notice");
      case STATUTORY -> say("theo luật", "by statute");
      case PROJECTED -> say("dự kiến, chưa có thông báo", "projected, no notice yet");
    };
  }

  /** What the mark behind a day stands for that a later notice could still change. */
  String provisionalMark() {
    return say(
        "(?) tạm tính: chưa có thông báo nghỉ của thời gian này, ngày còn có thể thay đổi",
        "(?) provisional: no notice has settled the days off of this time, the day may still"
            + " change");
  }

  /** What an answer says that another calendar of the same day of knowledge would change. */
  String undatedNotice() {
    return say(
        "Có thông báo ngày nghỉ không rõ ngày ban hành: coi là đã có vào ngày được hỏi, nhưng không"
            + " chắc",
        "A notice of days off has no known day of issue: it is taken as known on the day asked"
            + " about, but nobody can tell");
  }

  /** Chooses between two texts of the program's own. */
  String say(String vi, String en) {
    return isVietnamese() ? vi : en;
  }
}
