package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.check.CheckReport;
import org.reformplan.check.CheckedDocument;
import org.reformplan.check.RuleSet;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.json.SarifWriter;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.ReformPlan;

class HostileContentTest {
  private static final String SMALL =
      "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\","
          + "\"period\":{\"from\":\"2023-01-01\",\"to\":\"2023-12-31\"}}";
  private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

  private final PlanReader reader = PlanReader.standard();

  @Test
  void readsUtf8WithByteOrderMarkAndCountsItAsNoColumn() {
    assertThat(reader.read(withMark(SMALL)).getFindings()).isEmpty();
    assertThat(reader.read(withMark("{\"x\":1}")).getFindings().get(1).getLocation())
        .hasToString("1:1");
  }

  private static byte[] withMark(String text) {
    return ("\uFEFF" + text).getBytes(UTF_8);
  }

  @Test
  void refusesUtf16AndUtf32WithAHint() {
    assertEncoding(SMALL.getBytes(UTF_16), "UTF-16BE");
    assertEncoding(SMALL.getBytes(UTF_16LE), "UTF-16LE");
    assertEncoding(SMALL.getBytes(UTF_16BE), "UTF-16BE");
    assertEncoding(("\uFEFF" + SMALL).getBytes(UTF_16LE), "UTF-16LE");
    assertEncoding(SMALL.getBytes(Charset.forName("UTF-32LE")), "UTF-32LE");
    assertEncoding(SMALL.getBytes(Charset.forName("UTF-32BE")), "UTF-32BE");
    assertEncoding(("\uFEFF" + SMALL).getBytes(Charset.forName("UTF-32LE")), "UTF-32LE");
    assertEncoding(("\uFEFF" + SMALL).getBytes(Charset.forName("UTF-32BE")), "UTF-32BE");
  }

  private void assertEncoding(byte[] bytes, String encoding) {
    ReadResult<ReformPlan> result = reader.read(bytes);

    assertThat(result.getValue()).isEmpty();
    ReadFinding only = onlyFinding(result);
    assertThat(only.getRuleId()).isEqualTo("json-encoding");
    assertThat(only.getArguments()).containsEntry("value", encoding);
  }

  @Test
  void findsBytesThatAreNotUtf8WhereTheyStand() {
    // a stray continuation, an overlong slash, half a surrogate pair, beyond U+10FFFF, Latin-1
    for (String bad :
        List.of("80", "C0AF", "E080AF", "EDA080", "F4908080", "F08080AF", "FF", "E920")) {
      ReadResult<ReformPlan> result =
          reader.read(withBytesAfter("{\"title\":\"Đề án ", bad, "\"}"));

      assertThat(result.getValue()).isEmpty();
      ReadFinding finding = result.getFindings().get(result.getFindings().size() - 1);
      assertThat(finding.getRuleId()).as(bad).isEqualTo("json-encoding");
      assertThat(finding.getLocation()).as(bad).hasToString("1:17");
      assertThat(finding.getArguments()).containsEntry("value", "0x" + bad.substring(0, 2));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"title\":\"T~\"}', /title",
    "'{\"notes\":[\"a\",\"b~\",\"c\"]}', /notes/1",
    "'{\"tasks\":[{\"code\":\"1\",\"title\":\"a~\"}]}', /tasks/0/title",
    "'{\"period\":{\"from\":\"2024-01-~\"}}', /period/from",
    "'{\"period\":{\"from\":\"2024-01-01\"~}}', /period",
    "'{\"period\":{~}}', /period",
  })
  void bytesThatAreNotUtf8BelongToTheValueInWhichTheyStand(String text, String pointer) {
    int at = text.indexOf('~');
    byte[] bytes = withBytesAfter(text.substring(0, at), "FF", text.substring(at + 1));

    List<ReadFinding> findings = reader.read(bytes).getFindings();

    ReadFinding finding = findings.get(findings.size() - 1);
    assertThat(finding.getRuleId()).isEqualTo("json-encoding");
    assertThat(finding.getPointer()).isEqualTo(pointer);
  }

  @Test
  void aPlanIsKeptWhateverFollowsIt() {
    for (String after : List.of("22FF22", "FF", "7B", "2278")) {
      ReadResult<ReformPlan> result = reader.read(withBytesAfter(SMALL + " ", after, ""));

      assertThat(result.getValue()).as(after).isPresent();
      assertThat(onlyFinding(result).getRuleId()).isEqualTo("json-trailing-content");
    }
  }

  @Test
  void aNameWithHalfACharacterIsToldOfInFormsThatCanBeWritten() {
    String text = SMALL.replace("\"title\"", "\"par\\ud83dt\":1,\"title\"");

    ReadResult<ReformPlan> result = reader.read(text);

    assertThat(onlyFinding(result).getPointer()).isEqualTo("/par\uFFFDt");
    assertThat(result.findLocation("/par\uFFFDt")).get().hasToString("1:37");
    CheckReport report = RuleSet.standard().check(result.getValue().orElseThrow());
    SarifWriter writer =
        SarifWriter.standard().withDocument(CheckedDocument.PLAN, URI.create("plan.json"), result);
    assertThat(writer.toText(report)).contains("/par\uFFFDt");
  }

  private static byte[] withBytesAfter(String before, String hex, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(UTF_8));
    bytes.writeBytes(HexFormat.of().parseHex(hex));
    bytes.writeBytes(after.getBytes(UTF_8));
    return bytes.toByteArray();
  }

  @Test
  void findsHalfCharactersInTexts() {
    ReadFinding finding = onlyFinding(reader.read("{\"title\":\"Đề \uD83D\"}"));

    assertThat(finding.getRuleId()).isEqualTo("json-encoding");
    assertThat(finding.getLocation()).hasToString("1:14");
  }

  @Test
  void tellsBinaryNoiseFromText() {
    byte[] picture = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    byte[] archive = HexFormat.of().parseHex("504B0304140006000800000021");

    assertThat(onlyFinding(reader.read(picture)).getRuleId()).isEqualTo("json-not-text");
    assertThat(onlyFinding(reader.read(archive)).getRuleId()).isEqualTo("json-not-text");
  }

  @Test
  void neverThrowsOnNoise() {
    Random random = new Random(20230314);
    for (int i = 0; i < 2_000; i++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      assertThat(reader.read(noise).getFindings()).isNotEmpty();
    }
  }

  @Test
  void findsSomethingWhereverAPlanIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("src/test/resources/golden/valid-most-2023.json"));
    int end = whole.length - 1; // the last line feed is no part of the plan

    for (int length = 0; length < end; length++) {
      ReadResult<ReformPlan> result = reader.read(Arrays.copyOf(whole, length));
      assertThat(result.getValue()).as("cut to %s", length).isEmpty();
      assertThat(onlyFinding(result).getRuleId())
          .as("cut to %s", length)
          .isEqualTo(length == 0 ? "json-empty" : "json-truncated");
    }
    assertThat(reader.read(Arrays.copyOf(whole, end)).getFindings()).isEmpty();
  }

  @Test
  void neverThrowsOnMutations() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of("src/test/resources/golden/valid-most-2023.json"));
    Random random = new Random(2657);
    for (int i = 0; i < 10_000; i++) {
      byte[] mutated = mutate(whole, random);
      ReadResult<ReformPlan> result = reader.read(mutated);
      for (ReadFinding finding : result.getFindings()) {
        assertThat(finding.getLine()).isPositive();
        assertThat(finding.toString()).isNotBlank();
      }
      assertThat(result.getValue().isPresent() || result.hasErrors())
          .as(() -> new String(mutated, UTF_8))
          .isTrue();
    }
  }

  private static byte[] mutate(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    byte[] marks = "{}[]\",:0-.eE\\ntu ".getBytes(UTF_8);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = marks[random.nextInt(marks.length)];
        case 2 -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
          System.arraycopy(bytes.clone(), from, bytes, at, length);
        }
        default -> {
          byte[] shorter = new byte[bytes.length - 1];
          System.arraycopy(bytes, 0, shorter, 0, at);
          System.arraycopy(bytes, at + 1, shorter, at, bytes.length - at - 1);
          bytes = shorter;
        }
      }
    }
    return bytes;
  }

  @Test
  void givesUpOnAFloodOfBracketsAfterItsFirstBlock() throws IOException {
    for (String flood :
        List.of("[", "{\"a\":", "{\"tasks\":[{\"deadline\":\"Quý I\",\"x\":", "[[],")) {
      RepeatingStream stream = new RepeatingStream(flood, FIFTY_MEGABYTES);
      ReadResult<ReformPlan> result = reader.read(stream);

      assertThat(result.getValue()).isEmpty();
      assertThat(ruleIds(result)).contains("json-too-deep");
      assertThat(stream.bytesGiven()).isLessThan(1024 * 1024);
    }
  }

  @Test
  void refusesDocumentsThatAreTooLarge() throws IOException {
    PlanReader small = reader.withLimits(ReadLimits.defaults().withMaxBytes(100_000));
    RepeatingStream blanks = new RepeatingStream(" ", FIFTY_MEGABYTES);

    assertThat(ruleIds(small.read(blanks))).containsExactly("json-too-large");
    assertThat(blanks.bytesGiven()).isLessThan(1024 * 1024);
    assertThat(ruleIds(small.read(new byte[100_001]))).containsExactly("json-too-large");
    assertThat(ruleIds(small.read(" ".repeat(100_000)))).containsExactly("json-empty");
  }

  @Test
  void refusesTextsNamesAndNumbersThatAreTooLong() {
    ReadLimits limits =
        ReadLimits.defaults()
            .withMaxTextLength(20_000)
            .withMaxNameLength(9_000)
            .withMaxNumberLength(50);
    PlanReader strict = reader.withLimits(limits);

    assertThat(ruleIds(strict.read("{\"title\":\"" + "đ".repeat(20_001) + "\"}")))
        .contains("json-too-long");
    assertThat(ruleIds(strict.read("{\"" + "a".repeat(9_001) + "\":1}"))).contains("json-too-long");
    assertThat(
            ruleIds(strict.read("{\"tasks\":[{\"budget\":{\"amount\":" + "9".repeat(51) + "}}]}")))
        .contains("json-too-long");
  }

  @Test
  void refusesMoreValuesThanTheLimit() {
    PlanReader strict = reader.withLimits(ReadLimits.defaults().withMaxValues(1_000));
    String many = "{\"notes\":[" + "\"a\",".repeat(1_000) + "\"a\"]}";

    assertThat(ruleIds(strict.read(many))).contains("json-too-large");
  }

  @Test
  void saysHowManyFindingsAreLeftOutAndNeverHidesAnErrorBehindWarnings() {
    PlanReader brief = reader.withLimits(ReadLimits.defaults().withMaxFindings(3));
    StringBuilder unknown = new StringBuilder(SMALL.substring(0, SMALL.length() - 1));
    for (int i = 0; i < 10; i++) {
      unknown.append(",\"x").append(i).append("\":1");
    }
    ReadResult<ReformPlan> result = brief.read(unknown + ",\"issuer\":7}");

    assertThat(ruleIds(result))
        .containsExactly(
            "json-unknown-field",
            "json-unknown-field",
            "json-wrong-type",
            "json-findings-left-out");
    assertThat(result.getFindings().get(3).getArguments()).containsEntry("count", 8L);
  }

  @Test
  void passesBrokenStreamsOn() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("line cut");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("line cut");
          }
        };

    assertThatThrownBy(() -> reader.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("line cut");
  }

  @Test
  void missingFilesAndDirectoriesAreNoContent(@TempDir Path directory) throws IOException {
    assertThatThrownBy(() -> reader.read(directory.resolve("absent.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> reader.read(directory)).isInstanceOf(IOException.class);
    Path empty = Files.createFile(directory.resolve("empty.json"));
    assertThat(ruleIds(reader.read(empty))).containsExactly("json-empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF"})
  void nothingIsEmpty(String text) {
    assertThat(ruleIds(reader.read(text))).containsExactly("json-empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"x\"", "null", "true", "-0.5e3"})
  void aloneStandingValueIsNoPlan(String text) {
    assertThat(reader.read(text).getValue()).isEmpty();
    assertThat(reader.read(text).hasErrors()).isTrue();
  }

  private static ReadFinding onlyFinding(ReadResult<ReformPlan> result) {
    assertThat(result.getFindings()).hasSize(1);
    return result.getFindings().get(0);
  }

  private static List<String> ruleIds(ReadResult<ReformPlan> result) {
    return result.getFindings().stream().map(ReadFinding::getRuleId).toList();
  }
}
