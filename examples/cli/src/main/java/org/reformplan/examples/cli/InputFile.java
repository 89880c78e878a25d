package org.reformplan.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file named on the command line. What is wrong with the file itself is wrong usage. */
final class InputFile {
  private InputFile() {}

  /** What is done with a file that should be there. */
  interface Use<T> {
    T apply(Path file) throws IOException;
  }

  static <T> T read(String name, Use<T> use) {
    try {
      return use.apply(path(name));
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "Cần một tệp, nhưng '" + name + "' không tồn tại.",
          "Expected a file, but '" + name + "' does not exist.");
    } catch (AccessDeniedException e) {
      throw new UsageException(
          "Cần một tệp đọc được, nhưng không có quyền đọc '" + name + "'.",
          "Expected a readable file, but '" + name + "' may not be read.");
    } catch (IOException e) {
      throw new UsageException(
          "Cần một tệp đọc được, nhưng đọc '" + name + "' bị lỗi: " + e.getMessage(),
          "Expected a readable file, but reading '" + name + "' failed: " + e.getMessage());
    }
  }

  private static Path path(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(
          "Cần tên một tệp, nhưng '" + name + "' không thể là tên tệp ở đây: " + e.getReason(),
          "Expected the name of a file, but '" + name + "' cannot be one here: " + e.getReason());
    }
    if (Files.isDirectory(path)) {
      throw new UsageException(
          "Cần một tệp, nhưng '" + name + "' là thư mục; hãy nêu tên một tệp trong đó.",
          "Expected a file, but '" + name + "' is a directory; name a file in it.");
    }
    return path;
  }
}
