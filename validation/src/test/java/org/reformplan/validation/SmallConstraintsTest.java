package org.reformplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformplan.validation.Validators.VIETNAMESE;
import static org.reformplan.validation.Validators.messages;
import static org.reformplan.validation.Validators.validate;
import static org.reformplan.validation.Validators.validateWithoutEl;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkingWeek;
import org.reformplan.deadline.DeadlinePolicy;

/** The constraints for other people's request classes. */
class SmallConstraintsTest {
  record NumberRequest(@ValidDocumentNumber @Nullable CharSequence number) {}

  record UnitRequest(@ValidUnitCode @Nullable String code) {}

  record DeadlineRequest(@ValidDeadlineText @Nullable String text) {}

  record LastDayRequest(@ValidDeadlineText(determinable = true, year = 2024) String text) {}

  record LastDayOfAnyYearRequest(@ValidDeadlineText(determinable = true) String text) {}

  record WrongYearRequest(@ValidDeadlineText(year = 24) String text) {}

  record DayRequest(@WorkingDay @Nullable LocalDate day) {}

  record SaturdayRequest(@WorkingDay(withSaturdays = true) LocalDate day) {}

  record ListRequest(List<@ValidUnitCode String> codes, List<@WorkingDay LocalDate> days) {}

  record OwnMessageRequest(@ValidUnitCode(message = "Mã sai") String code) {}

  private static boolean isValid(Object request) {
    return validateWithoutEl(request, VIETNAMESE).isEmpty();
  }

  private static String message(Object request, Locale locale) {
    assertThat(messages(validate(request, locale)))
        .isEqualTo(messages(validateWithoutEl(request, locale)))
        .hasSize(1);
    return messages(validate(request, locale)).iterator().next();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2657/QĐ-BKHCN", "581/BNV-CCHC", "80-NQ/TW", "28/2026/QH16", "2/2019/TT - BKHCN"})
  @NullSource
  void documentNumbers(@Nullable String text) {
    assertThat(isValid(new NumberRequest(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "QĐ-BKHCN", "2657", "${1+1}", "{0}"})
  void whatIsNoDocumentNumber(String text) {
    assertThat(message(new NumberRequest(text), VIETNAMESE))
        .isEqualTo("phải là số, ký hiệu văn bản đúng thể thức, ví dụ 2657/QĐ-BKHCN");
    assertThat(message(new NumberRequest(text), Locale.ENGLISH))
        .isEqualTo("must be the number of a document, for example 2657/QĐ-BKHCN");
  }

  @Test
  void aNumberMayBeAnyCharSequence() {
    assertThat(isValid(new NumberRequest(CharBuffer.wrap("2657/QĐ-BKHCN")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"G06", "H26.19", "000.00.19.H26", "h26.19"})
  @NullSource
  void unitCodes(@Nullable String text) {
    assertThat(isValid(new UnitRequest(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Văn phòng Bộ", "26.H", "G06.0123456789.0123456789.0123456789.01"})
  void whatIsNoUnitCode(String text) {
    assertThat(message(new UnitRequest(text), VIETNAMESE))
        .isEqualTo("phải là mã định danh điện tử của cơ quan, đơn vị, ví dụ H26.19");
    assertThat(message(new UnitRequest(text), Locale.ENGLISH))
        .isEqualTo("must be the identification code of a unit, for example H26.19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Trước ngày 15/9", "Quý II", "Thường xuyên trong năm", "Khi có yêu cầu"})
  @NullSource
  void deadlineTexts(@Nullable String text) {
    assertThat(isValid(new DeadlineRequest(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Quý V", "30/2/2024", "sẽ báo sau ${1+1}"})
  void whatIsNoDeadlineText(String text) {
    assertThat(message(new DeadlineRequest(text), VIETNAMESE))
        .startsWith("phải là thời hạn đọc được. ");
    assertThat(message(new DeadlineRequest(text), Locale.ENGLISH))
        .startsWith("must be a deadline that can be read. ");
  }

  @Test
  void theMessageSaysWhyATextCannotBeRead() {
    assertThat(message(new DeadlineRequest("Quý V"), Locale.ENGLISH))
        .isEqualTo("must be a deadline that can be read. There are only quarters I to IV");
  }

  @Test
  void aLastDayCanBeAskedFor() {
    assertThat(isValid(new LastDayRequest("Quý II"))).isTrue();
    assertThat(isValid(new LastDayRequest("Trước ngày 15/9"))).isTrue();
    assertThat(message(new LastDayRequest("Khi có yêu cầu"), Locale.ENGLISH))
        .startsWith("must be a deadline with a last day. ");
    assertThat(message(new LastDayRequest("Thường xuyên"), VIETNAMESE))
        .startsWith("phải là thời hạn có ngày cuối cùng xác định. ");
  }

  @Test
  void theYearOfThePlanCounts() {
    assertThat(isValid(new LastDayRequest("29/2"))).as("2024 is a leap year").isTrue();
    assertThat(isValid(new LastDayOfAnyYearRequest("Quý II"))).isFalse();
    assertThat(isValid(new LastDayOfAnyYearRequest("Quý II/2024"))).isTrue();
    assertThatThrownBy(() -> isValid(new WrongYearRequest("Quý II")))
        .rootCause()
        .hasMessage("Expected 1900 <= 'year' <= 2100 or 0 on @ValidDeadlineText, but found 24");
  }

  @Test
  void workingDays() {
    LocalDate satWorkedBySwap = LocalDate.of(2024, 5, 4);
    LocalDate monOffBySwap = LocalDate.of(2024, 4, 29);
    LocalDate satOrdinary = LocalDate.of(2024, 9, 14);
    LocalDate tetOf2024 = LocalDate.of(2024, 2, 10);
    assertThat(isValid(new DayRequest(satWorkedBySwap))).isTrue();
    assertThat(isValid(new DayRequest(monOffBySwap))).isFalse();
    assertThat(isValid(new DayRequest(satOrdinary))).isFalse();
    assertThat(isValid(new DayRequest(tetOf2024))).isFalse();
    assertThat(isValid(new DayRequest(null))).isTrue();
    assertThat(isValid(new SaturdayRequest(satOrdinary))).isTrue();
  }

  @Test
  void theMessageNamesTheHoliday() {
    DayRequest nationalDay = new DayRequest(LocalDate.of(2024, 9, 2));
    assertThat(message(nationalDay, VIETNAMESE)).isEqualTo("phải là ngày làm việc (Quốc khánh)");
    assertThat(message(nationalDay, Locale.ENGLISH))
        .isEqualTo("must be a working day (National Day)");
  }

  @Test
  void aDayThatNobodyKnowsIsNotValid() {
    assertThat(message(new DayRequest(LocalDate.of(2101, 1, 3)), Locale.ENGLISH))
        .startsWith("must be a day that the calendar of working days knows (");
    assertThat(isValid(new DayRequest(LocalDate.MAX))).isFalse();
  }

  @Test
  void anApplicationMayBringItsCalendar() {
    LocalDate satOrdinary = LocalDate.of(2024, 9, 14);
    DeadlinePolicy policy =
        DeadlinePolicy.builder()
            .calendar(
                VietnamCalendars.of(
                    WorkingWeek.mondayToSaturday(), VietnamCalendars.stateNotices()))
            .build();
    assertThat(
            validate(
                new DayRequest(satOrdinary),
                Validators.speaking(VIETNAMESE, new ParameterMessageInterpolator())
                    .constraintValidatorPayload(policy)))
        .isEmpty();
  }

  @Test
  void elementsOfContainersAreChecked() {
    ListRequest request = new ListRequest(List.of("G06", "?"), List.of(LocalDate.of(2024, 9, 2)));
    assertThat(Validators.paths(validate(request, VIETNAMESE)))
        .containsExactlyInAnyOrder("codes[1].<list element>", "days[0].<list element>");
  }

  @Test
  void theApplicationsMessageTakesThePlaceOfOurs() {
    assertThat(message(new OwnMessageRequest("?"), VIETNAMESE)).isEqualTo("Mã sai");
  }
}
