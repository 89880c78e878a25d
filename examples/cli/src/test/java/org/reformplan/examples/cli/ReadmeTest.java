package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is true: each Java example compiles or stands in a file that the README
 * links to, each that has a main method prints the text or html block that follows it, and each
 * command line is understood.
 */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Set<String> OUTPUT = Set.of("text", "html");
  private static final Pattern CLASS_NAME = Pattern.compile("public class (\\w+)");

  private static final Pattern SOURCE_LINK = Pattern.compile("\\]\\((examples/[^)]+\\.java)\\)");

  @TempDir private Path folder;

  private record Block(String language, String text) {}

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Run.ROOT.resolve("README.md")));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  @TestFactory
  List<DynamicTest> javaExamples() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<Block> blocks = blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java")) {
        String source = blocks.get(i).text();
        boolean printed = i + 1 < blocks.size() && OUTPUT.contains(blocks.get(i + 1).language());
        String expected = printed ? blocks.get(i + 1).text() : "";
        tests.add(
            CLASS_NAME.matcher(source).find()
                ? DynamicTest.dynamicTest(nameOf(source), () -> runExample(source, expected))
                : DynamicTest.dynamicTest(
                    source.lines().findFirst().orElseThrow(), () -> requireQuoted(source)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  /** A part of a program that needs more than stands on this class path. */
  private static void requireQuoted(String source) throws IOException {
    Matcher links = SOURCE_LINK.matcher(Files.readString(Run.ROOT.resolve("README.md")));
    List<String> linked = new ArrayList<>();
    while (links.find()) {
      linked.add(Files.readString(Run.ROOT.resolve(links.group(1))));
    }
    assertThat(linked).anySatisfy(text -> assertThat(text).contains(source));
  }

  private static String nameOf(String source) {
    Matcher matcher = CLASS_NAME.matcher(source);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private void runExample(String source, String expected) throws Exception {
    String name = nameOf(source);
    compile(name, source);
    if (!source.contains("static void main")) {
      return;
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                folder + File.pathSeparator + classPath(),
                name)
            .directory(Run.ROOT.toFile())
            .redirectError(folder.resolve(name + ".log").toFile())
            .start();
    try (InputStream output = process.getInputStream()) {
      assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
    }
    assertThat(process.waitFor()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
  }

  private void compile(String name, String source) throws IOException {
    Path file = folder.resolve(name + ".java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                problems,
                null,
                null,
                List.of(
                    "-d",
                    folder.toString(),
                    "-cp",
                    classPath(),
                    "-proc:none",
                    "-encoding",
                    "UTF-8"),
                null,
                compiler
                    .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                    .getJavaFileObjects(file))
            .call();
    assertThat(compiled).as(problems.toString()).isTrue();
  }

  private static String classPath() {
    String surefire = System.getProperty("surefire.test.class.path", "");
    return surefire.isEmpty() ? System.getProperty("java.class.path", "") : surefire;
  }

  @Test
  void bothCommandsStandAtTheTop() throws IOException {
    List<String> shell =
        blocks().stream().filter(b -> b.language().equals("sh")).map(Block::text).toList();

    assertThat(shell.get(0)).contains("mvn -q -DskipTests package").contains("most-2023.json");
    assertThat(shell.get(1)).isEqualTo("mvn verify\n");
    assertThat(Files.readString(Run.ROOT.resolve(".ci/run"))).contains("verify");
  }

  @Test
  void aPlanOfOnesOwnIsReadAsShown() throws IOException {
    List<Block> blocks = blocks();
    List<String> languages = blocks.stream().map(Block::language).toList();
    Path plan = folder.resolve("my-plan.json");
    Files.writeString(plan, blocks.get(languages.indexOf("json")).text());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);

    blocks.stream()
        .filter(block -> block.language().equals("sh") && block.text().contains("my-plan.json"))
        .flatMap(block -> block.text().lines())
        .map(line -> line.substring(line.indexOf(".jar ") + 5))
        .map(line -> line.replace("my-plan.json", plan.toString()).split(" ", -1))
        .forEach(arguments -> Main.run(arguments, stream, stream));

    List<String> shown =
        blocks.get(languages.indexOf("text")).text().lines().filter(l -> !l.isBlank()).toList();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().map(String::stripTrailing))
        .containsSubsequence(shown);
  }

  @Test
  void artifactsAndVersionsAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Run.ROOT.resolve("pom.xml"));
    String readme = Files.readString(Run.ROOT.resolve("README.md"));

    assertThat(groups("<artifactId>(reformplan-[\\w-]+)</artifactId>", readme))
        .isNotEmpty()
        .allMatch(pom::contains);
    assertThat(groups("<version>(\\d[\\w.-]+SNAPSHOT)</version>", readme))
        .isNotEmpty()
        .allMatch(version -> pom.contains("<version>" + version + "</version>"));
  }

  @Test
  void linkedFilesExist() throws IOException {
    String readme = Files.readString(Run.ROOT.resolve("README.md"));

    assertThat(groups("\\]\\(([^)#:]+)\\)", readme))
        .isNotEmpty()
        .allMatch(link -> Files.exists(Run.ROOT.resolve(link)));
  }

  private static List<String> groups(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }

  @Test
  void everyCommandOfTheTableIsKnown() throws IOException {
    Matcher rows =
        Pattern.compile("\\n\\| `([a-z]+) ")
            .matcher(Files.readString(Run.ROOT.resolve("README.md")));
    int found = 0;
    while (rows.find()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
      assertThat(Main.run(new String[] {rows.group(1), "--help"}, stream, stream)).isZero();
      found++;
    }
    assertThat(found).isPositive();
  }
}
