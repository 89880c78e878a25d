package org.reformplan.json.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  @Test
  void eachLimitIsSetAlone() {
    ReadLimits limits =
        ReadLimits.defaults()
            .withMaxBytes(1)
            .withMaxDepth(2)
            .withMaxValues(3)
            .withMaxTextLength(4)
            .withMaxNameLength(5)
            .withMaxNumberLength(6)
            .withMaxFindings(7);

    assertThat(limits)
        .hasToString("1 bytes, depth 2, 3 values, texts of 4, names of 5, numbers of 6, 7 findings")
        .isNotEqualTo(ReadLimits.defaults());
    assertThat(ReadLimits.defaults().getMaxBytes()).isEqualTo(67_108_864);
  }

  @Test
  void refusesLimitsThatMakeNoSense() {
    assertThatThrownBy(() -> ReadLimits.defaults().withMaxBytes(0))
        .hasMessage("Expected 1 <= 'maxBytes', but found 0");
    assertThatThrownBy(() -> ReadLimits.defaults().withMaxDepth(1_001))
        .hasMessage("Expected 'maxDepth' <= 1000, but found 1001");
  }
}
