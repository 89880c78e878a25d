package org.example.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.reformplan.json.PlanReader;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

class PlanRegisterTest {
  private static final LocalDate WED_2022_12_28 = LocalDate.of(2022, 12, 28);
  private static final LocalDate SUN_2023_01_01 = LocalDate.of(2023, 1, 1);
  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();

  private final PlanRegister register = new PlanRegister(FACTORY.getValidator());

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  private static ReformPlan plan() throws Exception {
    return PlanReader.standard().read(Path.of("../../plans/most-2023.json")).orElseThrow();
  }

  @Test
  void aPlanAndItsParticularsAreTakenIn() throws Exception {
    register.register("2657/QĐ-BKHCN", WED_2022_12_28, plan());
    assertEquals(1, register.size());
  }

  @Test
  void everyParameterIsToldWhatIsWrongWithIt() throws Exception {
    ReformPlan plan = plan();
    ReformPlan doubled =
        ReformPlan.builder()
            .from(plan)
            .addTask(ReformTask.builder().code("X").title("Một").build())
            .addTask(ReformTask.builder().code("X").title("Hai").build())
            .build();
    ConstraintViolationException refusal =
        assertThrows(
            ConstraintViolationException.class,
            () -> register.register("số 5", SUN_2023_01_01, doubled));
    Set<String> paths =
        refusal.getConstraintViolations().stream()
            .map(violation -> violation.getPropertyPath().toString())
            .collect(Collectors.toSet());
    int second = plan.getTasks().size() + 1;
    assertEquals(
        Set.of(
            "register.decision",
            "register.receivedOn",
            "register.plan.tasks[" + second + "].code"),
        paths);
    assertEquals(0, register.size());
  }
}
