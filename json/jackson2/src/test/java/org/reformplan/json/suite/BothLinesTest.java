package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.json.ReadResult;
import org.reformplan.json.jackson2.Jackson2;
import org.reformplan.json.jackson3.Jackson3;
import org.reformplan.json.token.Layout;
import org.reformplan.plan.ReformPlan;

/** Jackson 2 and Jackson 3 give the same bytes for the same value, and the same findings. */
class BothLinesTest {
  @Property(tries = 100)
  void thePlanHasTheSameBytes(@ForAll("plans") ReformPlan plan) {
    for (Layout layout : Layout.values()) {
      assertThat(Jackson2.planWriter().withLayout(layout).toBytes(plan))
          .isEqualTo(Jackson3.planWriter().withLayout(layout).toBytes(plan));
    }
  }

  static List<Path> invalidFiles() throws IOException {
    return GoldenFindingsTest.invalidFiles().toList();
  }

  @ParameterizedTest
  @MethodSource("invalidFiles")
  void theDocumentHasTheSameFindings(Path file) throws IOException {
    ReadResult<ReformPlan> two = Jackson2.planReader().read(Files.readAllBytes(file));
    ReadResult<ReformPlan> three = Jackson3.planReader().read(Files.readAllBytes(file));

    assertThat(two.getFindings()).isEqualTo(three.getFindings());
    assertThat(two.getValue()).isEqualTo(three.getValue());
  }

  @Provide
  Arbitrary<ReformPlan> plans() {
    return PlanArbitraries.plans();
  }
}
