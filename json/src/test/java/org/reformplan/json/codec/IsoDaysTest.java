package org.reformplan.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.json.source.ByteText;

class IsoDaysTest {
  @Test
  void readsEveryDayOfFourHundredYears() {
    for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2201; day = day.plusDays(1)) {
      assertThat(read("x" + day + "y", 1, 10)).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29", "2024-02-30", "1900-02-29", "2023-04-31", "2023-00-01", "2023-01-00",
        "2023-13-01", "2023-1-01", "23-01-01", "2023/01/01", "+023-01-01", "-023-01-01",
        "2023-01-1 ", "٢٠٢٣-٠١-٠١", "2023-01-32", "", "2023-01-01T", "0000-0a-01"
      })
  void refusesWhatIsNoDay(String text) {
    assertThat(read(text, 0, text.length())).isNull();
  }

  private static @Nullable LocalDate read(String text, int start, int length) {
    return IsoDays.read(new ByteText(text.getBytes(UTF_8), start, length));
  }
}
