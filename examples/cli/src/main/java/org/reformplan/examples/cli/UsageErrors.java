package org.reformplan.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line, in the language asked for, what is wrong with the words of a command. */
final class UsageErrors implements IParameterExceptionHandler {
  private static final Pattern EXCLUSIVE = Pattern.compile("(--?[\\w-]+)");

  UsageErrors() {}

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    String help = " (" + command.getCommandSpec().qualifiedName() + " --help)";
    command
        .getErr()
        .println("reformplan: " + sentence(problem).in(OutputOptions.languageOf(args)) + help);
    return ExitCode.WRONG_USAGE;
  }

  private static BilingualText sentence(ParameterException problem) {
    if (problem.getCause() instanceof UsageException usage) {
      return named(problem.getArgSpec(), usage);
    }
    if (problem instanceof MissingParameterException missing) {
      return ofMissing(missing);
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return ofUnmatched(unmatched);
    }
    if (problem instanceof MutuallyExclusiveArgsException) {
      String names = optionsIn(String.valueOf(problem.getMessage()));
      return BilingualText.of(
          "Chỉ được nêu một trong các tùy chọn " + names + ".",
          "Expected only one of " + names + ", but found several.");
    }
    if (problem instanceof OverwrittenOptionException again) {
      String name = name(again.getOverwritten());
      return BilingualText.of(
          "Chỉ được nêu " + name + " một lần.", "Expected " + name + " once, but found it again.");
    }
    return problem.getArgSpec() == null
        ? BilingualText.of(
            "Không hiểu lệnh: " + problem.getMessage(), String.valueOf(problem.getMessage()))
        : ofValue(problem.getArgSpec(), String.valueOf(problem.getValue()));
  }

  private static BilingualText named(ArgSpec place, UsageException usage) {
    String name = place == null ? "" : name(place) + ": ";
    return BilingualText.of(name + usage.in(Language.VI), name + usage.in(Language.EN));
  }

  private static BilingualText ofMissing(MissingParameterException missing) {
    String message = String.valueOf(missing.getMessage());
    if (message.contains("specify one of these")) {
      return BilingualText.of(
          "Thiếu một trong các tùy chọn " + optionsIn(message) + ".",
          "Expected one of " + optionsIn(message) + ", but found none.");
    }
    boolean ofGroup = message.startsWith("Error:");
    boolean ofOption = message.contains("parameter for option");
    String names =
        ofGroup
            ? optionsIn(message)
            : missing.getMissing().stream()
                .map(UsageErrors::name)
                .collect(Collectors.joining(", "));
    return ofOption
        ? BilingualText.of(
            "Thiếu giá trị sau " + names + ".",
            "Expected a value behind " + names + ", but found none.")
        : BilingualText.of("Thiếu " + names + ".", "Expected " + names + ", but found none.");
  }

  private static BilingualText ofUnmatched(UnmatchedArgumentException unmatched) {
    String found = "'" + String.join(" ", unmatched.getUnmatched()) + "'";
    List<String> near = unmatched.getSuggestions();
    String vi = near.isEmpty() ? "" : "; có phải là " + String.join(", ", near) + "?";
    String en = near.isEmpty() ? "" : "; is it " + String.join(", ", near) + "?";
    return BilingualText.of(
        "Không có chỗ cho " + found + " ở đây" + (vi.isEmpty() ? "." : vi),
        "There is no place for " + found + " here" + (en.isEmpty() ? "." : en));
  }

  private static BilingualText ofValue(ArgSpec place, String value) {
    String name = name(place);
    if (place.type().isEnum()) {
      List<String> known =
          Arrays.stream(place.type().getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
              .toList();
      return BilingualText.of(
          name + ": cần " + joined(known, " hoặc ") + ", nhưng gặp '" + value + "'.",
          name + ": expected " + joined(known, " or ") + ", but found '" + value + "'.");
    }
    if (place.type() == boolean.class) {
      return BilingualText.of(
          name + " không nhận giá trị, nhưng gặp '" + value + "'.",
          name + " takes no value, but found '" + value + "'.");
    }
    return BilingualText.of(
        name + ": cần một số nguyên, nhưng gặp '" + value + "'.",
        name + ": expected a whole number, but found '" + value + "'.");
  }

  private static String joined(List<String> words, String last) {
    return String.join(", ", words.subList(0, words.size() - 1))
        + last
        + words.get(words.size() - 1);
  }

  private static String name(ArgSpec place) {
    return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
  }

  private static String optionsIn(String message) {
    Matcher matcher = EXCLUSIVE.matcher(message);
    return matcher
        .results()
        .map(found -> found.group(1))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
