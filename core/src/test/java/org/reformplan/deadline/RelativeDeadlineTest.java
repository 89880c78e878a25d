package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.Roll;

/** Deadlines that hang on an event, once its day is known. */
class RelativeDeadlineTest {
  private static final DeadlinePolicy STANDARD = DeadlinePolicy.standard();

  private static RelativeDeadline parse(String text) {
    return (RelativeDeadline) DeadlineParser.parse(text, CalendarPeriod.ofYear(2023));
  }

  @ParameterizedTest
  @CsvSource({
    "20 ngày sau khi Tỉnh uỷ ban hành, 2023-03-01, 2023-03-21",
    "45 ngày kể từ ngày kết thúc 6 tháng đầu năm tài chính, 2023-06-30, 2023-08-14",
    "10 (mười) ngày kể từ khi kết thúc kỳ báo cáo, 2023-06-30, 2023-07-10",
    "01 tháng kể từ ngày được phê duyệt, 2023-01-31, 2023-02-28",
    "chậm nhất 5 ngày làm việc sau khi nhận hồ sơ, 2023-04-28, 2023-05-10",
    "2 tuần sau khi họp, 2023-06-15, 2023-06-29"
  })
  void lastDayFollowsFromTheEvent(String text, LocalDate event, LocalDate lastDay) {
    assertThat(parse(text).resolve(STANDARD).isDeterminable()).isFalse();
    assertThat(parse(text).resolve(STANDARD, event).getLastDay()).contains(lastDay);
  }

  @Test
  void rollMovesTheLastDayAndNotTheNamedOne() {
    LocalDate fri20230310 = LocalDate.of(2023, 3, 10);
    EffectiveDeadline rolled =
        parse("15 ngày sau khi được giao")
            .resolve(DeadlinePolicy.builder().roll(Roll.NEXT).build(), fri20230310);

    assertThat(rolled.getNamedDay()).as("Saturday").contains(LocalDate.of(2023, 3, 25));
    assertThat(rolled.getLastDay()).as("Monday").contains(LocalDate.of(2023, 3, 27));
  }

  @Test
  void dayInTheTextIsTheEvent() {
    assertThat(parse("30 ngày kể từ ngày 01/3/2023").resolve(STANDARD).getLastDay())
        .contains(LocalDate.of(2023, 3, 31));
  }

  @Test
  void hoursNeedTheMoment() {
    RelativeDeadline hours = parse("36 giờ kể từ khi nhận thông tin");
    EffectiveDeadline effective = hours.resolve(STANDARD, LocalDateTime.of(2023, 6, 14, 8, 30));

    assertThat(hours.resolve(STANDARD, LocalDate.of(2023, 6, 14)).isDeterminable()).isFalse();
    assertThat(effective.getLastDay()).contains(LocalDate.of(2023, 6, 15));
    assertThat(effective.getLastTime()).contains(LocalTime.of(20, 30));
  }

  @Test
  void withoutLengthOrCountingBackThereIsNoLastDay() {
    LocalDate day = LocalDate.of(2023, 6, 15);

    assertThat(parse("Ngay sau khi được phê duyệt").resolve(STANDARD, day).isDeterminable())
        .isFalse();
    assertThat(parse("5 ngày trước khi họp").resolve(STANDARD, day).isDeterminable()).isFalse();
  }

  @Test
  void eventIsKeptAsWritten() {
    assertThat(parse("20 ngày sau khi  Tỉnh uỷ ban hành").getEvent()).contains("Tỉnh uỷ ban hành");
  }
}
