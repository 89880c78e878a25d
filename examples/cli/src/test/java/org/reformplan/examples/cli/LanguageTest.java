package org.reformplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused in the language asked for, with what was found and what is meant. */
class LanguageTest {
  @TempDir private Path folder;

  private static Run run(String line, String language) {
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.add("--lang");
    words.add(language);
    return Run.withInput("", words.toArray(new String[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit 2024-01-01 x days | 'x' | từ 1 đến 1000000 | from 1 to 1000000",
        "limit 2024-01-01 0 days | '0' | từ 1 đến 1000000 | from 1 to 1000000",
        "limit 2024-01-01 -5 days | '-5' | từ 1 đến 1000000 | from 1 to 1000000",
        "limit 2024-01-01 99999999999999 days | '99999999999999' | nguyên | whole number",
        "limit 2024-01-01 9000 years --roll none | 11024 | sau năm 9999 | after 9999",
        "limit 9999-12-31 1 days --roll none | 10000 | sau năm 9999 | after 9999",
        "limit 9999-12-31T23:30 1 hours --roll none | 10000 | sau năm 9999 | after 9999",
        "limit +10000-01-01T08:00 1 hours | '+10000-01-01T08:00' | một thời điểm | a moment",
        "limit +99999-01-01 1 days | '+99999-01-01' | một ngày như | a day such as",
        "limit 2024-01-01 100 years | 01/01/2124 | ngoài lịch làm việc | outside the calendar",
        "limit 1990-01-01 5 working-days | 01/01/1990 | 31/12/2100 | 31/12/2100",
        "limit 2024-01-01 5 fortnights | 'fortnights' | Cần hours | Expected hours",
        "limit 2024-01-01 5 hours | '2024-01-01' | một thời điểm | a moment",
        "calendar 1999 | 1999 | từ 2000 đến 2100 | from 2000 to 2100",
        "calendar 999999999 | 999999999 | từ 2000 đến 2100 | from 2000 to 2100",
        "calendar x | 'x' | YEAR: cần một số nguyên | YEAR: expected a whole number",
        "periods 1800 | 1800 | từ 1900 đến 2100 | from 1900 to 2100",
        "when --year 0 x | 0 | --year: cần năm | --year: expected a year",
        "when --from 2024-12-31 --to 2024-01-01 x | --from 31/12/2024 | đổi chỗ | swap",
        "when --year 2024 --from 2024-01-01 --to 2024-02-01 x | --from | một trong | only one",
        "when x | --year | Thiếu một trong | Expected one of",
        "days --saturdays MAYBE | 'MAYBE' | cần none hoặc all | expected none or all",
        "days x | 'x' | Cần - | Expected -",
        "check x --format XML | 'XML' | cần text, json hoặc sarif | text, json or sarif",
        "check x --profile final | 'final' | --profile: cần draft | --profile: expected draft",
        "check x --as-of 2024-02-30 | '2024-02-30' | một ngày như | a day such as",
        "check x --as-of | --as-of | Thiếu giá trị | Expected a value",
        "check | PLAN | Thiếu PLAN | Expected PLAN",
        "check x y | 'y' | Không có chỗ | no place",
        "deadlines x --fomat json | --format | có phải là | is it",
        "deadlines x --roll up | 'up' | none, next hoặc previous | none, next or previous",
        "deadlines x --before then | 'then' | exclusive hoặc | exclusive or",
        "status x --as-of 2024-01-01 | --progress | Thiếu | Expected",
        "status x --progress y --as-of 2024-01-01 --soon z | 'z' | số nguyên | whole number",
        "days --help=x | --help | không nhận giá trị | takes no value",
        "rules task-overdu | 'task-overdue' | gần nhất là | the closest is",
        "check x --suppress UNKNOWN | 'UNKNOWN' | quy tắc có mã gần nhất | closest id",
        "check x --suppress không-có | 'không-có' | không có tệp hay quy tắc | neither a file nor",
        "check x --suppress task-overdue | 'task-overdue' | gặp mã quy tắc | the id of a rule",
      })
  void wrongUsageIsSaidInTheLanguageAskedFor(
      String line, String found, String vietnamese, String english) {
    // what --suppress names is looked at once there is a plan
    String asked = line.replace("check x --suppress", "check " + mostPlan() + " --suppress");
    Run vi = run(asked, "vi");
    Run en = run(asked, "en");

    assertThat(vi.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(en.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(vi.out() + en.out()).isEmpty();
    assertThat(vi.err())
        .hasLineCount(1)
        .startsWith("reformplan: ")
        .contains(vietnamese)
        .doesNotContainIgnoringCase("expected")
        .doesNotContain("found");
    assertThat(en.err()).hasLineCount(1).startsWith("reformplan: ").contains(english);
    assertThat(vi.err() + en.err()).contains(found);
  }

  private static String mostPlan() {
    return Run.plan("most-2023.json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "day 2024-13-01 | '2024-13-01' | một ngày như | a day such as",
        "day 1999-12-31 | 31/12/1999 | ngoài lịch làm việc | outside the calendar",
        "day +10000-01-01 | '+10000-01-01' | một ngày như | a day such as",
        "shift 2100-12-01 999 | 999 | sau ngày 01/12/2100 | after 01/12/2100",
        "shift 2000-01-04 -999 | 999 | trước ngày 04/01/2000 | before 04/01/2000",
        "shift 2024-01-01 99999999999 | '99999999999' | số nguyên | whole number",
        "shift 2024-01-01 1000000000 | '1000000000' | không quá chín chữ số | nine digits at most",
        "shift 2024-01-01 0000000001 | '0000000001' | không quá chín chữ số | nine digits at most",
        "shift 2024-01-01 -999999999 | 999999999 | trước ngày 01/01/2024 | before 01/01/2024",
        "shift 2024-01-01 ٣ | '٣' | số nguyên | whole number",
        "count 2024-02-01 2024-01-01 | 01/02/2024 | đổi chỗ | swap",
        "count 2024-02-01 2101-01-02 | 02/01/2101 | ngoài lịch làm việc | outside the calendar",
        "next 2100-12-31 | 31/12/2100 | ngày làm việc kế tiếp | the next working day",
        "previous 2000-01-01 | 01/01/2000 | ngày làm việc liền trước | the last working day",
        "day | 'day' | 1 giá trị | 1 value behind",
        "dya 2024-01-01 | 'dya' | Cần day | Expected day",
      })
  void linesWithoutAnAnswerSayWhyInTheLanguageAskedFor(
      String line, String found, String vietnamese, String english) {
    Run vi = Run.withInput(line + "\n", "days");
    Run en = Run.withInput(line + "\n", "days", "--lang", "en");

    assertThat(vi.exitCode()).isEqualTo(ExitCode.NO);
    assertThat(vi.out()).contains(found).contains(vietnamese).doesNotContain("xpected");
    assertThat(en.out()).contains(found).contains(english).doesNotContain("Cần");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check - --progress -",
        "status - --progress - --as-of 2024-01-01",
        "diff - -",
      })
  void standardInputIsReadOnce(String line) {
    String plan =
        "{\"formatVersion\":\"1.0\",\"title\":\"K\","
            + "\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}}";
    Run run = Run.withInput(plan, line.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("đầu vào chuẩn");
  }

  /** A rule that there is none of would set nothing aside, and nobody would know. */
  @Test
  void aSuppressionOfAnUnknownRuleNamesTheClosest() throws IOException {
    Path file = folder.resolve("suppressions.json");
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"suppressions\":[{\"rule\":\"task-leadunit-missing\","
            + "\"reason\":\"thử\"}]}");
    Run vi = Run.of("check", mostPlan(), "--suppress", file.toString());
    Run en = Run.of("check", mostPlan(), "--suppress", file.toString(), "--lang", "en");

    assertThat(vi.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(vi.out()).isEmpty();
    assertThat(vi.err())
        .contains("'task-leadunit-missing'")
        .contains("gần nhất là 'task-lead-unit-missing'");
    assertThat(en.err()).contains("the closest is 'task-lead-unit-missing'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.json", "./none", "a\\b"})
  void aSuppressionsFileThatIsNotThereIsAMissingFile(String name) {
    Run run = Run.of("check", mostPlan(), "--suppress", name, "--format", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("\"rule\":\"file-missing\"", "\"document\":\"suppressions\"");
  }

  /** The longest id of a rule has fewer than sixty letters; more of them help nobody. */
  @Test
  void aLongIdIsCut() throws IOException {
    String id = "task-overdue-" + "x".repeat(500_000);
    Path file = folder.resolve("suppressions.json");
    Files.writeString(
        file,
        "{\"formatVersion\":\"1.0\",\"suppressions\":[{\"rule\":\""
            + id
            + "\",\"reason\":\"thử\"}]}");

    for (Run run :
        List.of(
            Run.of("check", mostPlan(), "--suppress", file.toString()),
            Run.of("check", mostPlan(), "--suppress", id.substring(0, 200)),
            Run.of("rules", id))) {
      assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
      assertThat(run.err()).contains("'task-overdue-xxx", "x…'").hasSizeLessThan(600);
    }
  }

  /** A stream of which not even the first byte can be read. */
  private static final class Broken extends InputStream {
    private final Exception problem;

    Broken(Exception problem) {
      this.problem = problem;
    }

    @Override
    public int read() throws IOException {
      if (problem instanceof IOException ofInput) {
        throw ofInput;
      }
      throw (RuntimeException) problem;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return read();
    }
  }

  @Test
  void whatIsOurFaultIsSaidInTheLanguageAskedFor() {
    InputStream broken = new Broken(new IllegalStateException("made for this test"));
    Run vi = Run.withInput(broken, "days");
    Run en = Run.withInput(broken, "days", "--lang", "en");

    assertThat(vi.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(vi.err())
        .isEqualTo(
            "reformplan: lỗi của chính chương trình, xin hãy báo lại: "
                + "java.lang.IllegalStateException: made for this test"
                + System.lineSeparator());
    assertThat(en.err()).startsWith("reformplan: internal error, please report it: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"days", "when --year 2024", "check -", "deadlines -"})
  void inputThatBreaksOffIsToldInBothLanguages(String line) {
    InputStream broken = new Broken(new IOException("Input/output error"));
    Run vi = Run.withInput(broken, (line + " --lang vi").split(" ", -1));
    Run en = Run.withInput(broken, (line + " --lang en").split(" ", -1));

    assertThat(vi.exitCode()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(oneLine(vi))
        .contains("file-unreadable", "bị lỗi giữa chừng", "(hệ thống báo: Input/output error)")
        .doesNotContain("Exception");
    assertThat(oneLine(en)).contains("failed", "(the system says: Input/output error)");
  }

  private static String oneLine(Run run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void inputThatBreaksOffWithoutAReasonIsToldToo() {
    InputStream broken = new Broken(new EOFException());

    assertThat(oneLine(Run.withInput(broken, "days"))).contains("(hệ thống báo: không rõ lý do)");
    assertThat(oneLine(Run.withInput(broken, "days", "--lang", "en")))
        .contains("(the system says: no reason given)");
  }
}
