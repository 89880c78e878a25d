package org.reformplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomDataTest {
  @Test
  void numbersThatAreEqualAreEqualWhateverTheirClass() {
    CustomData expected = CustomData.of(Map.of("n", new BigDecimal("100")));

    assertThat(CustomData.of(Map.of("n", 100))).isEqualTo(expected);
    assertThat(CustomData.of(Map.of("n", 100L))).isEqualTo(expected);
    assertThat(CustomData.of(Map.of("n", 100.0))).isEqualTo(expected);
    assertThat(CustomData.of(Map.of("n", new BigDecimal("1E+2")))).isEqualTo(expected);
    assertThat(CustomData.of(Map.of("n", BigInteger.valueOf(100)))).isEqualTo(expected);
    assertThat(expected).hasToString("{n=100}");
    assertThat(CustomData.of(Map.of("n", 0.1))).isEqualTo(CustomData.of(Map.of("n", 0.1f)));
  }

  @Test
  void theCopyIsDeepAndCannotBeChanged() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> map = new HashMap<>(Map.of("list", list));
    CustomData data = CustomData.of(map);
    list.add("b");
    map.clear();

    assertThat(data.find("list")).contains(List.of("a"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> data.getValues().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ((List<?>) data.find("list").orElseThrow()).clear());
  }

  @Test
  void otherValuesAreRefusedByTheirPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CustomData.of(Map.of("a", List.of(1, Map.of("b", LocalDate.of(2024, 1, 1))))))
        .withMessage(
            "Expected 'customData.a[1].b' to be a string, number, boolean, list or map, but found"
                + " java.time.LocalDate");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomData.of(Collections.singletonMap("a", null)))
        .withMessageEndingWith("but found null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomData.of(Map.of("a", Map.of(1, 2))))
        .withMessageContaining("texts as names");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomData.of(Map.of("a", Double.NaN)))
        .withMessageContaining("finite");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomData.of(Map.of("a", new BigDecimal("1E999999999"))))
        .withMessageContaining("at most 50 digits");
  }

  @Test
  void depthAndSizeHaveLimits() {
    Object deep = "x";
    for (int i = 0; i < 15; i++) {
      deep = List.of(deep);
    }
    Object deepest = deep;

    assertThat(CustomData.of(Map.of("a", deepest)).isEmpty()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomData.of(Map.of("a", List.of(deepest))))
        .withMessageContaining("at most 16 deep");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomData.of(Map.of("a", Collections.nCopies(100_000, 1))))
        .withMessageContaining("at most 100000 values");
  }

  @Test
  void noDataIsOneValue() {
    assertThat(CustomData.of(Map.of())).isSameAs(CustomData.none());
    assertThat(CustomData.none().isEmpty()).isTrue();
  }
}
