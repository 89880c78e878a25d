package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.json.token.Layout;
import org.reformplan.plan.ReformPlan;

/** Read after write is the same, whatever the plan and the layout. */
class PlanRoundTripTest {
  @Property(tries = 300)
  void whatIsWrittenReadsBackEqual(@ForAll("plans") ReformPlan plan) {
    ReadResult<ReformPlan> result = PlanReader.standard().read(PlanWriter.standard().toBytes(plan));

    assertThat(result.hasErrors()).as(() -> result.getFindings().toString()).isFalse();
    assertThat(result.getValue()).contains(plan);
  }

  @Property(tries = 100)
  void bothLayoutsSayTheSame(@ForAll("plans") ReformPlan plan) {
    String pretty = PlanWriter.standard().toText(plan);
    String compact = PlanWriter.standard().withLayout(Layout.COMPACT).toText(plan);

    assertThat(PlanReader.standard().read(compact).orElseThrow())
        .isEqualTo(PlanReader.standard().read(pretty).orElseThrow());
    assertThat(compact).doesNotContain("\n");
    assertThat(pretty).endsWith("}\n");
  }

  @Property(tries = 100)
  void theSamePlanGivesTheSameBytes(@ForAll("plans") ReformPlan plan) {
    byte[] first = PlanWriter.standard().toBytes(plan);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      ReformPlan again = PlanReader.standard().read(first).orElseThrow();
      assertThat(PlanWriter.standard().toBytes(again)).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<ReformPlan> plans() {
    return PlanArbitraries.plans();
  }
}
