package org.reformplan.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The glossary is complete in both languages, and each type that it names can be used. */
class GlossaryTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| ([^|]+) \\| ([^|]+) \\| `(\\w+)` \\|$", Pattern.MULTILINE);

  private static List<MatchResult> rows() throws IOException {
    String text = Files.readString(Path.of("../../core/GLOSSARY.md"));
    List<MatchResult> rows = ROW.matcher(text).results().toList();
    long lines =
        text.lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| tiếng Việt"))
            .count();
    assertThat(rows).isNotEmpty().hasSize((int) lines);
    return rows;
  }

  @Test
  void everyTypeNamedIsPublic() throws IOException {
    Set<String> packages = ModuleDescriptors.exportsOfLibrary().get("org.reformplan.core");

    assertThat(rows())
        .extracting(row -> row.group(3))
        .allMatch(type -> packages.stream().anyMatch(name -> isPublicType(name + "." + type)));
  }

  private static boolean isPublicType(String name) {
    try {
      return Modifier.isPublic(Class.forName(name).getModifiers());
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  void noTermStandsTwice() throws IOException {
    assertThat(rows()).extracting(row -> row.group(1)).doesNotHaveDuplicates();
    assertThat(rows()).extracting(row -> row.group(2)).doesNotHaveDuplicates();
  }
}
