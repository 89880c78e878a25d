package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/** What holds for every text: reading never throws, and spelling does not change the meaning. */
class DeadlineLawsTest {
  private static final CalendarPeriod YEAR_2024 = CalendarPeriod.ofYear(2024);

  private static final List<String> TEXTS =
      Stream.of("deadline-texts.tsv", "further-deadline-texts.tsv")
          .flatMap(file -> TextLine.read(file).stream())
          .map(line -> line.get("text"))
          .toList();

  @Property
  void capitalLettersBlanksAndDecomposedLettersChangeNothing(@ForAll("texts") String text) {
    Deadline deadline = DeadlineParser.parse(text, YEAR_2024);

    assertThat(
            Stream.of(
                text.toUpperCase(Locale.ROOT),
                text.toLowerCase(Locale.ROOT),
                Normalizer.normalize(text, Normalizer.Form.NFD),
                Normalizer.normalize(text, Normalizer.Form.NFC),
                "\u00A0" + text.replace(" ", " \u00A0 ") + "\u2003",
                text.replace('Đ', '\u00D0'),
                text.replace('-', '\u2013')))
        .allSatisfy(
            variant ->
                assertThat(DeadlineParser.parse(variant, YEAR_2024).hasSameMeaningAs(deadline))
                    .as(variant)
                    .isTrue());
  }

  @Property
  void momentsAfterWhichWorkBeginsReadBack(@ForAll("momentsAfter") String text) {
    assertThat(DeadlineParser.parse(text, YEAR_2024)).isInstanceOf(RelativeDeadline.class);
    answersAll(text);
  }

  @Provide
  Arbitrary<String> momentsAfter() {
    return Arbitraries.of(
        "Sau ngày 2024-09-30T00:00:06",
        "Sau ngày 2024-09-30T08:30",
        "Sau 17h ngày 30/9/2024",
        "Ngay sau 17h30 ngày 30/9/2024");
  }

  /** U+FACF is composed into a letter beyond the basic plane. */
  @Example
  void aLetterBeyondTheBasicPlaneIsALetterWhicheverWayItIsWritten() {
    answersAll("Trước ngày \uFACF tháng 12 năm 2023");
    answersAll("Trước ngày \uD862\uDC4A tháng 12 năm 2023");
  }

  @Property(tries = 10_000)
  void mutatedTextsAreReadOrRefused(@ForAll("mutations") String text) {
    answersAll(text);
  }

  @Property(tries = 10_000)
  void randomTextsAreReadOrRefused(@ForAll String text) {
    answersAll(text);
  }

  @Property(tries = 2_000)
  void generatedTextsMeanTheSameInCanonicalForm(@ForAll("generated") String text) {
    Deadline deadline = DeadlineParser.parse(text, YEAR_2024);

    assertThat(deadline).isNotInstanceOf(UnparsedDeadline.class);
    answersAll(text);
  }

  private static void answersAll(String text) {
    Deadline deadline = DeadlineParser.parse(text, YEAR_2024);
    EffectiveDeadline effective = deadline.resolve(DeadlinePolicy.standard());
    Deadline again = DeadlineParser.parse(deadline.toCanonicalText(Language.VI), YEAR_2024);

    assertThat(deadline.getText()).isEqualTo(text);
    assertThat(effective.isDeterminable()).isEqualTo(effective.getLastDay().isPresent());
    assertThat(effective.getReason().isEmpty()).isEqualTo(effective.isDeterminable());
    assertThat(again.hasSameMeaningAs(deadline)).as(deadline.toCanonicalText(Language.VI)).isTrue();
    if (deadline instanceof UnparsedDeadline unparsed) {
      assertThat(text.substring(unparsed.getOffset())).startsWith(unparsed.getWords());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(TEXTS);
  }

  @Provide
  Arbitrary<String> mutations() {
    Arbitrary<String> inserted =
        Arbitraries.oneOf(
            Arbitraries.of(TEXTS),
            Arbitraries.of(
                "/", "-", ",", ";", " và ", "\n", "(", ")", "0", "31", "13", "2023", "\u0301"),
            Arbitraries.strings().ofMaxLength(3));
    return Combinators.combine(
            Arbitraries.of(TEXTS),
            inserted,
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 3))
        .as(
            (text, insert, place, removed) -> {
              int at = (int) Math.round(place * text.length());
              return text.substring(0, at)
                  + insert
                  + text.substring(Math.min(text.length(), at + removed));
            });
  }

  @Provide
  Arbitrary<String> generated() {
    Arbitrary<String> year = Arbitraries.of("", "/2024", " năm 2024", "/2025");
    Arbitrary<String> day =
        Combinators.combine(
                Arbitraries.of("", "ngày "),
                Arbitraries.integers().between(1, 28),
                Arbitraries.integers().between(1, 12),
                year)
            .as((word, d, m, y) -> word + d + "/" + m + y);
    Arbitrary<String> span =
        Combinators.combine(
                Arbitraries.of(
                    "quý I",
                    "quý 2",
                    "Quý III",
                    "Q4",
                    "tháng 02",
                    "Tháng 12",
                    "cuối quý II",
                    "đầu tháng 7",
                    "giữa tháng 9",
                    "6 tháng đầu năm",
                    "9 tháng đầu năm",
                    "cuối năm"),
                Arbitraries.of("", " năm 2024", " năm 2026"))
            .as((mark, y) -> mark.endsWith("năm") ? mark + y.replace(" năm", "") : mark + y);
    Arbitrary<String> bound =
        Combinators.combine(
                Arbitraries.of(
                    "", "trước ", "chậm nhất ", "đến hết ", "không quá ", "hoàn thành trước "),
                Arbitraries.oneOf(day, span))
            .as((operator, mark) -> operator + mark);
    Arbitrary<String> cycle =
        Combinators.combine(
                Arbitraries.of("", "trước ", "chậm nhất "),
                Arbitraries.integers().between(1, 28),
                Arbitraries.of(
                    " hằng tháng",
                    " của mỗi tháng",
                    " tháng cuối quý",
                    " tháng đầu của mỗi quý",
                    "/6 hằng năm"))
            .as((operator, d, rest) -> operator + "ngày " + d + rest);
    Arbitrary<String> times =
        Combinators.combine(
                Arbitraries.integers().between(1, 30),
                Arbitraries.of("năm", "quý", "tháng", "tuần"))
            .as((n, unit) -> n + " lần/" + unit);
    Arbitrary<String> relative =
        Combinators.combine(
                Arbitraries.integers().between(1, 90),
                Arbitraries.of("ngày", "ngày làm việc", "tuần", "tháng", "giờ"),
                Arbitraries.of("sau khi", "kể từ ngày", "kể từ khi", "trước khi"),
                Arbitraries.of("được phê duyệt", "Chính phủ ban hành Nghị định", "nhận đủ hồ sơ"))
            .as((n, unit, link, event) -> n + " " + unit + " " + link + " " + event);
    Arbitrary<String> plain =
        Arbitraries.of("Thường xuyên", "Đột xuất", "Theo tiến độ", "Hằng quý", "06 tháng/lần");
    Arbitrary<String> one = Arbitraries.oneOf(bound, cycle, times, relative, plain);
    return Arbitraries.oneOf(one, Combinators.combine(plain, plain).as((a, b) -> a + "; " + b));
  }
}
