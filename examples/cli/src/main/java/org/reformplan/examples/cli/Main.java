package org.reformplan.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.document.Language;
import picocli.CommandLine;

/** Starts the program: UTF-8 on both outputs whatever the machine's default, no stack traces. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(CommandArguments.repaired(args), out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine command = new CommandLine(new ReformplanCommand());
    PrintWriter answers = new PrintWriter(out, false, StandardCharsets.UTF_8);
    command.setOut(answers);
    command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setExecutionExceptionHandler(Main::explain);
    command.setParameterExceptionHandler(new UsageErrors());
    int code;
    try {
      code = command.execute(args);
    } catch (OutOfMemoryError e) {
      err.println(
          "reformplan: không đủ bộ nhớ; hãy cấp thêm, ví dụ java -Xmx1g"
              + " / out of memory; give it more, for instance java -Xmx1g");
      code = ExitCode.UNREADABLE;
    }
    answers.flush();
    return code;
  }

  /** Whatever goes wrong is said in one line; what is not the caller's fault is said to be ours. */
  private static int explain(
      Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    if (problem instanceof UsageException usage) {
      command.getErr().println("reformplan: " + usage.in(OutputOptions.languageOf(command)));
      return ExitCode.WRONG_USAGE;
    }
    if (problem instanceof OutsideHorizonException beyond) {
      UsageException usage = UsageException.of(beyond);
      command.getErr().println("reformplan: " + usage.in(OutputOptions.languageOf(command)));
      return ExitCode.WRONG_USAGE;
    }
    String ours =
        OutputOptions.languageOf(command) == Language.EN
            ? "internal error, please report it: "
            : "lỗi của chính chương trình, xin hãy báo lại: ";
    command.getErr().println("reformplan: " + ours + problem);
    return ExitCode.UNREADABLE;
  }
}
