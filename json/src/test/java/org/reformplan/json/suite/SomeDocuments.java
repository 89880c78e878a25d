package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents of every kind, JSON and nearly JSON, that readers of them can be tried on. */
final class SomeDocuments {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path EXAMPLES = Path.of("../examples/plans");
  private static final long SEED = 2657;

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\"",
          "\\",
          "u00e0",
          "\\ud83d",
          "\\ude00",
          "\\n",
          "0",
          "-",
          "1",
          "10",
          ".",
          "e",
          "E+",
          "true",
          "false",
          "null",
          "tru",
          "nul",
          " ",
          "\n",
          "\r",
          "\t",
          "a",
          "đ",
          "Ế",
          "😀",
          "\u007F",
          "\u0000",
          "\u001F",
          "\u0080",
          "\uFEFF",
          "\"a\"",
          "\"ký tự\"",
          "{\"a\":",
          "[1,",
          "\"đề án\":",
          "/*",
          "//",
          "'");

  /** A stray continuation, overlong forms, a half pair, beyond Unicode, none of UTF-8, Latin-1. */
  private static final List<String> MALFORMED =
      List.of(
          "80",
          "C080",
          "C1BF",
          "C3",
          "E08080",
          "E1BB",
          "EDA080",
          "F0808080",
          "F09F98",
          "F4908080",
          "F5808080",
          "FF",
          "E9");

  private static final List<String> SNIPPETS =
      List.of(
          "",
          " ",
          "\n\t\r ",
          "{}",
          "[]",
          "null",
          "true",
          "false",
          "\"\"",
          "0",
          "-0",
          "10",
          "-1.5e+10",
          "1E5",
          "1e-5",
          "0.0",
          "00",
          "01",
          "-01",
          "-",
          "+1",
          ".5",
          "1.",
          "1.e5",
          "1e",
          "1e+",
          "0x1",
          "1a",
          "1 ",
          "1\n",
          "1,",
          "1]",
          "1 2",
          "1\"a\"",
          "NaN",
          "Infinity",
          "-Infinity",
          "truE",
          "true1",
          "truefalse",
          "true,",
          "nulll",
          "null_",
          "nullđ",
          "t",
          "tr",
          "f",
          "n",
          "undefined",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "[,]",
          "[1,]",
          "[,1]",
          "[1 2]",
          "[1,,2]",
          "{,}",
          "{\"a\"}",
          "{\"a\":}",
          "{\"a\":1,}",
          "{\"a\":1 \"b\":2}",
          "{\"a\" 1}",
          "{a:1}",
          "{'a':1}",
          "{1:1}",
          "{\"a\":1}}",
          "[]]",
          "[}",
          "{]",
          "{\"a\":[}",
          "{} {}",
          "[] 1",
          "{}x",
          "\"a",
          "\"\\",
          "\"\\\"",
          "\"\\x\"",
          "\"\\u\"",
          "\"\\u12\"",
          "\"\\u123g\"",
          "\"\\U0041\"",
          "\"\\u00e0\"",
          "\"\\u00E0\"",
          "\"\\ud83d\\ude00\"",
          "\"\\ud83d\"",
          "\"\\ude00\"",
          "\"\\ud83dx\"",
          "\"\\\\\\/\\b\\f\\n\\r\\t\\\"\"",
          "\"a\nb\"",
          "\"a\tb\"",
          "\"\u0000\"",
          "\"\u007F\"",
          "\"\u0080\"",
          "\"\u2028\"",
          "\"\uFFFF\"",
          "\"kế hoạch\"",
          "\"😀\"",
          "{\"đề án\":{\"\":[[],{},\"\"]}}",
          "{\"\\u0061\":1,\"a\":2}",
          "{\"a\\nb\":1}",
          "{\"\\ud800\":1}",
          "/* a */1",
          "1 // b",
          "# c\n1",
          "[1\u00A0]",
          "\u00A01",
          "[1]\u0000",
          " \u000B1",
          "[\n1\r,\t2 ]\n",
          "é",
          "{é",
          "[é",
          "[1é",
          "{\"a\"é",
          "{\"a\":é",
          "1.é",
          "1eé",
          "-é",
          "\"\\é\"",
          "\"\\u00é0\"",
          "99999999999999999999999999",
          "1e999999999",
          "0.00000000000000000000000000000001",
          "[".repeat(400),
          "[".repeat(400) + "]".repeat(400),
          "\"" + "kế hoạch năm ".repeat(700) + "\"",
          "\"" + "a".repeat(5000) + "\\n\"");

  private SomeDocuments() {}

  /** Made by hand: one for each way that JSON can be left, and some that are JSON. */
  static List<byte[]> snippets() {
    return Stream.concat(
            SNIPPETS.stream().map(text -> text.getBytes(UTF_8)),
            MALFORMED.stream().flatMap(SomeDocuments::malformed))
        .toList();
  }

  private static Stream<byte[]> malformed(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    return Stream.of(
        joined("", bytes, ""),
        joined("[", bytes, "]"),
        joined("[1", bytes, "]"),
        joined("\"", bytes, "\""),
        joined("[\"đề án", bytes, "\"]"),
        joined("[\"", bytes, " đề án\",1]"),
        joined("[\"a\\n", bytes, "\"]"),
        joined("\"năm 2024", bytes, ""),
        joined("{\"tên", bytes, "\":1}"),
        joined("{\"tên", bytes, "\" 1}"),
        joined("{\"a\"", bytes, ":1}"));
  }

  static byte[] joined(String before, byte[] bytes, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(UTF_8));
    all.writeBytes(bytes);
    all.writeBytes(after.getBytes(UTF_8));
    return all.toByteArray();
  }

  /** Put together from pieces of JSON at random. */
  static Stream<byte[]> pieced(int count) {
    Random random = new Random(SEED);
    return Stream.generate(() -> pieced(random)).limit(count);
  }

  private static byte[] pieced(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(10);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString().getBytes(UTF_8);
  }

  /** The golden files and the plans that stand as examples. */
  static List<byte[]> files() throws IOException {
    try (Stream<Path> golden = Files.list(GOLDEN);
        Stream<Path> examples = Files.list(EXAMPLES)) {
      return Stream.concat(golden, examples)
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(SomeDocuments::bytesOf)
          .toList();
    }
  }

  private static byte[] bytesOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files with edits at random, so many of each. */
  static Stream<byte[]> edited(int each) throws IOException {
    RandomEdits edits = new RandomEdits(SEED);
    return files().stream().flatMap(file -> Stream.generate(() -> edits.of(file)).limit(each));
  }
}
