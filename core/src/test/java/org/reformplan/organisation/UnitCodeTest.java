package org.reformplan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {
  @ParameterizedTest
  @CsvSource({
    "G06, 000.00.00.G06, 1",
    "H26.19, 000.00.19.H26, 2",
    "H26.19.05, 000.05.19.H26, 3",
    "H26.19.05.001, 001.05.19.H26, 4",
    "H26.19.00.001, 001.00.19.H26, 4"
  })
  void bothFormsMapToEachOther(String current, String old, int level) {
    assertThat(UnitCode.parse(old).toCurrentForm()).contains(UnitCode.parse(current));
    assertThat(UnitCode.parse(current).toOldForm()).contains(UnitCode.parse(old));
    assertThat(UnitCode.parse(current).getLevel()).contains(level);
    assertThat(UnitCode.parse(old).getLevel()).contains(level);
    assertThat(UnitCode.parse(old).isOldForm()).isTrue();
    assertThat(UnitCode.parse(current).isOldForm()).isFalse();
    assertThat(UnitCode.parse(current)).isNotEqualTo(UnitCode.parse(old));
  }

  @ParameterizedTest
  @ValueSource(strings = {"H26.1", "H26.A9", "H26.19.05.001.02", "H26.00", "H26.19.05.1"})
  void codesThatTheOldFormCannotSayHaveNone(String code) {
    assertThat(UnitCode.parse(code).isWellFormed()).isTrue();
    assertThat(UnitCode.parse(code).toOldForm()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VU-TCCB",
        "26H",
        "H26.",
        ".H26",
        "H26..1",
        "H2",
        "Vụ",
        "000.00.19.2H6",
        "00.00.19.H26",
        "H26.1234567890.1234567890.1234567890",
        "."
      })
  void whatFitsNoFormStaysAsItIs(String text) {
    UnitCode code = UnitCode.parse(text);

    assertThat(code.isWellFormed()).isFalse();
    assertThat(code.getText()).isEqualTo(text);
    assertThat(code.getLevel()).isEmpty();
    assertThat(code.getGroups()).isEmpty();
    assertThat(code.toCurrentForm()).isEmpty();
    assertThat(code.toOldForm()).isEmpty();
    assertThat(code.getParent()).isEmpty();
  }

  @Test
  void blanksAndSmallLettersAreRepairedBesideTheText() {
    UnitCode code = UnitCode.parse(" h26 .19\u00A0");

    assertThat(code.getText()).isEqualTo("H26.19");
    assertThat(code.getAsWritten()).isEqualTo(" h26 .19\u00A0");
    assertThat(code.isRepaired()).isTrue();
    assertThat(code).isEqualTo(UnitCode.parse("H26.19"));
    assertThat(UnitCode.parse("g06.i1").getText()).as("under Turkish too").isEqualTo("G06.I1");
  }

  @Test
  void theUnitAboveHasOneGroupLess() {
    assertThat(UnitCode.parse("H26.19.05").getParent()).contains(UnitCode.parse("H26.19"));
    assertThat(UnitCode.parse("000.00.19.H26").getParent()).contains(UnitCode.parse("H26"));
    assertThat(UnitCode.parse("H26").getParent()).isEmpty();
  }

  @Test
  void blankTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitCode.parse(" \u00A0".substring(0, 1)))
        .withMessageContaining("'text' to be a unit code");
  }
}
