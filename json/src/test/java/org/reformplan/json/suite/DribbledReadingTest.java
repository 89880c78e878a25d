package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.ReformPlan;

/** A plan is read the same, with the same findings, in however small parts its bytes arrive. */
class DribbledReadingTest {
  private static final PlanReader READER = PlanReader.standard();

  @Test
  void snippetsAreJudgedAlike() {
    SomeDocuments.snippets().forEach(DribbledReadingTest::requireSame);
  }

  @Test
  void snippetsInPlansAreJudgedAlike() {
    SomeDocuments.snippets().stream()
        .map(DribbledReadingTest::asNotesOfAPlan)
        .forEach(DribbledReadingTest::requireSame);
  }

  private static byte[] asNotesOfAPlan(byte[] snippet) {
    return SomeDocuments.joined(
        "{\"formatVersion\":\"1.0\",\"title\":\"Kế hoạch\",\"customData\":{\"note\":",
        snippet,
        "},\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}}");
  }

  @Test
  void filesAndTheirEditsAreJudgedAlike() throws IOException {
    Stream.concat(SomeDocuments.files().stream(), SomeDocuments.edited(20))
        .forEach(DribbledReadingTest::requireSame);
  }

  private static void requireSame(byte[] bytes) {
    ReadResult<ReformPlan> whole = READER.read(bytes);
    ReadResult<ReformPlan> dribbled = dribbled(bytes);

    assertThat(dribbled.getFindings().stream().map(ReadFinding::toString).toList())
        .as(() -> new String(bytes, UTF_8))
        .isEqualTo(whole.getFindings().stream().map(ReadFinding::toString).toList());
    assertThat(dribbled.getFindings()).isEqualTo(whole.getFindings());
    assertThat(dribbled.getValue()).isEqualTo(whole.getValue());
  }

  private static ReadResult<ReformPlan> dribbled(byte[] bytes) {
    try {
      return READER.read(new DribblingStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
