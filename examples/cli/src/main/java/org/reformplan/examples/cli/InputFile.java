package org.reformplan.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.Severity;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;
import org.reformplan.plan.PlanPath;

/** A file named on the command line. One that cannot be read is a finding like any other. */
final class InputFile {
  private static final RuleDescription MISSING =
      rule(
          "file-missing",
          "Tệp '{file}' không tồn tại; hãy kiểm tra lại tên và thư mục.",
          "File '{file}' does not exist; look at its name and folder again.");
  private static final RuleDescription DIRECTORY =
      rule(
          "file-is-directory",
          "'{file}' là thư mục, không phải tệp; hãy nêu tên một tệp trong đó.",
          "'{file}' is a directory and no file; name a file in it.");
  private static final RuleDescription DENIED =
      rule(
          "file-access-denied",
          "Không có quyền đọc tệp '{file}'; hãy xin quyền đọc hoặc sao tệp sang chỗ khác.",
          "File '{file}' may not be read; ask for the right to, or copy it elsewhere.");
  private static final RuleDescription BROKEN =
      rule(
          "file-unreadable",
          "Đọc '{file}' bị lỗi giữa chừng; hãy kiểm tra ổ đĩa hoặc kết nối rồi thử lại (hệ thống"
              + " báo: {problem}).",
          "Reading '{file}' failed; look at the disk or connection, then try again (the system"
              + " says: {problem}).");

  private InputFile() {}

  /** What is done with a file that should be there. */
  interface Use<T> {
    T apply(Path file) throws IOException;
  }

  /** What is done with a document that comes from elsewhere. */
  interface Source<T> {
    T get() throws IOException;
  }

  static <T> T read(String name, String document, Use<T> use) {
    Path path = path(name);
    return guarded(
        name,
        document,
        () -> {
          if (Files.isDirectory(path)) {
            throw unreadable(DIRECTORY, name, document, new IOException("Found a directory"));
          }
          return use.apply(path);
        });
  }

  static <T> T readStandardInput(String document, Source<T> source) {
    return guarded("-", document, source);
  }

  private static <T> T guarded(String name, String document, Source<T> source) {
    try {
      return source.get();
    } catch (NoSuchFileException e) {
      throw unreadable(MISSING, name, document, e);
    } catch (AccessDeniedException e) {
      throw unreadable(DENIED, name, document, e);
    } catch (IOException e) {
      throw unreadable(BROKEN, name, document, e);
    }
  }

  /** Says that a file or stream broke off while it was read. */
  static UnreadableException broken(String name, String document, Exception cause) {
    return unreadable(BROKEN, name, document, cause);
  }

  private static UnreadableException unreadable(
      RuleDescription rule, String name, String document, Exception cause) {
    Map<String, Object> arguments =
        rule.getPlaceholders().contains("problem")
            ? Map.of("file", name, "problem", reason(cause))
            : Map.of("file", name);
    Finding finding = Finding.of(rule, Severity.ERROR, PlanPath.root(), arguments);
    return new UnreadableException(new PlacedFinding(finding, document, Optional.empty()), cause);
  }

  /** What the machine says of it, in words of its own, without our names for it. */
  private static BilingualText reason(Exception cause) {
    Throwable broken = cause.getCause() instanceof IOException wrapped ? wrapped : cause;
    String said =
        broken instanceof FileSystemException ofFile ? ofFile.getReason() : broken.getMessage();
    return said == null || said.isBlank()
        ? BilingualText.of("không rõ lý do", "no reason given")
        : BilingualText.of(said, said);
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "Cần tên một tệp, nhưng '" + name + "' không thể là tên tệp ở đây.",
          "Expected the name of a file, but '" + name + "' cannot be one here.");
    }
  }

  private static RuleDescription rule(String id, String vi, String en) {
    return RuleDescription.of(
        id,
        BilingualText.of(vi, en),
        LegalBasis.of(
            "Quy ước của reformplan về tệp đầu vào",
            "reformplan's convention on input files",
            BasisStatus.CONVENTION));
  }
}
