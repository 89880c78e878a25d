package org.reformplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlanPathTest {
  private static final PlanPath TASKS = PlanPath.root().property("tasks");

  @Test
  void showsAsJsonPointerAndAsPropertyPath() {
    PlanPath path = TASKS.index(3).property("leadUnits").index(0);

    assertThat(path.toPointer()).isEqualTo("/tasks/3/leadUnits/0");
    assertThat(path.toPropertyPath()).isEqualTo("tasks[3].leadUnits[0]");
    assertThat(PlanPath.root().toPointer()).isEmpty();
    assertThat(PlanPath.root().toPropertyPath()).isEmpty();
  }

  @Test
  void escapesAsRfc6901Says() {
    assertThat(PlanPath.root().property("a/b~c").toPointer()).isEqualTo("/a~1b~0c");
  }

  @Test
  void ordersByPositionAndNotByText() {
    assertThat(TASKS.index(2)).isLessThan(TASKS.index(10));
    assertThat(TASKS).isLessThan(TASKS.index(0));
    assertThat(TASKS.index(9).property("title")).isLessThan(TASKS.index(10));
  }

  @Test
  void remembersTheTask() {
    PlanPath inTask = TASKS.index(1).inTask("2.1").property("deadline");

    assertThat(inTask.getTaskCode()).contains("2.1");
    assertThat(inTask).isEqualTo(TASKS.index(1).property("deadline"));
    assertThat(TASKS.getTaskCode()).isEmpty();
  }

  @Test
  void leadsToOnePlaceOnlyStepByStep() {
    PlanPath title = TASKS.index(1).property("title");

    assertThat(title)
        .isEqualTo(PlanPath.root().property("tasks").index(1).property("title"))
        .hasSameHashCodeAs(PlanPath.root().property("tasks").index(1).property("title"))
        .isNotEqualTo(TASKS.index(1))
        .isNotEqualTo(TASKS.index(2).property("title"))
        .isNotEqualTo(TASKS.property("1").property("title"))
        .isNotEqualTo(PlanPath.root().property("title"));
    assertThat(PlanPath.root()).isEqualTo(PlanPath.root().inTask("1")).isNotEqualTo(TASKS);
  }

  @Test
  void refusesNegativePositions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TASKS.index(-1))
        .withMessage("Expected 0 <= 'position', but found -1");
  }
}
