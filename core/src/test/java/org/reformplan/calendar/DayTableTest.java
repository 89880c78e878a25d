package org.reformplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayTableTest {
  private final DayTable<String> table = new DayTable<>();

  @Test
  void daysAreFoundInWhateverOrderTheyCame() {
    put(2024, 1, 31, "last of January");
    put(2024, 1, 1, "New Year");
    put(2024, 1, 15, "middle");
    put(2024, 2, 29, "leap day");

    assertThat(at(2024, 1, 1)).isEqualTo("New Year");
    assertThat(at(2024, 1, 15)).isEqualTo("middle");
    assertThat(at(2024, 1, 31)).isEqualTo("last of January");
    assertThat(at(2024, 1, 30)).isNull();
    assertThat(at(2023, 1, 1)).isNull();
    assertThat(table.contains(LocalDate.of(2024, 2, 29))).isTrue();
    assertThat(table.contains(LocalDate.of(2024, 2, 28))).isFalse();
    assertThat(table.ofYears(2000, 2100))
        .containsExactly("New Year", "middle", "last of January", "leap day");
  }

  @Test
  void whatIsPutLaterStandsInPlaceOfWhatWas() {
    put(2024, 5, 1, "first");
    put(2024, 5, 2, "beside");
    put(2024, 5, 1, "second");

    assertThat(table.ofYears(2000, 2100)).containsExactly("second", "beside");
  }

  @Test
  void aYearHasItsOwnDaysFromItsFirstToItsLast() {
    put(2000, 1, 1, "first of the horizon");
    put(2100, 12, 31, "last of the horizon");
    put(2050, 1, 1, "first");
    put(2050, 12, 31, "last");

    assertThat(table.ofYear(2050)).containsExactly("first", "last");
    assertThat(table.ofYear(2000)).containsExactly("first of the horizon");
    assertThat(table.ofYear(2100)).containsExactly("last of the horizon");
    assertThat(table.ofYear(2051)).isEmpty();
  }

  @Test
  void daysBeyondTheHorizonAreRefused() {
    assertThatThrownBy(() -> table.get(LocalDate.of(1999, 12, 31)))
        .isInstanceOf(OutsideHorizonException.class)
        .hasMessageContaining("1999-12-31");
    assertThatThrownBy(() -> put(2101, 1, 1, "beyond"))
        .isInstanceOf(OutsideHorizonException.class)
        .hasMessageContaining("2101-01-01");
  }

  private void put(int year, int month, int day, String what) {
    table.put(LocalDate.of(year, month, day), what);
  }

  private @Nullable String at(int year, int month, int day) {
    return table.get(LocalDate.of(year, month, day));
  }
}
