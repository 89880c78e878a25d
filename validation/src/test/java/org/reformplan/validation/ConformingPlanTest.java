package org.reformplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.document.Language;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

class ConformingPlanTest {
  private static final ReformPlan BARE =
      ReformPlan.builder()
          .title("Kế hoạch cải cách hành chính năm 2023")
          .period(CalendarPeriod.ofYear(2023))
          .addTask(
              ReformTask.builder()
                  .code("1")
                  .title("Rà soát thủ tục")
                  .addLeadUnit(UnitReference.ofCode("Z"))
                  .build())
          .build();

  static final class Request {
    @ConformingPlan final @Nullable ReformPlan plan;

    Request(@Nullable ReformPlan plan) {
      this.plan = plan;
    }
  }

  static final class LenientRequest {
    @ConformingPlan(
        profile = RuleProfile.DRAFT,
        minimumSeverity = Severity.WARNING,
        without = "task-lead-unit-unknown",
        language = Language.EN)
    final ReformPlan plan;

    LenientRequest(ReformPlan plan) {
      this.plan = plan;
    }
  }

  static final class MistypedRequest {
    @ConformingPlan(without = "no-such-rule")
    final ReformPlan plan = BARE;
  }

  private static <T> Set<ConstraintViolation<T>> validate(T request) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(request);
    }
  }

  @Test
  void eachFindingIsAViolationAtItsPlace() {
    Set<ConstraintViolation<Request>> violations = validate(new Request(BARE));
    long errors = RuleSet.standard().check(BARE).count(Severity.ERROR);

    assertThat(violations).hasSize((int) errors);
    assertThat(violations)
        .extracting(v -> v.getPropertyPath().toString())
        .contains("plan.tasks[0].leadUnits[0]", "plan.tasks[0].deadline", "plan.decision");
  }

  @Test
  void theFindingTravelsAsPayload() {
    assertThat(validate(new Request(BARE)))
        .allSatisfy(
            violation -> {
              HibernateConstraintViolation<?> withPayload =
                  violation.unwrap(HibernateConstraintViolation.class);
              Finding finding =
                  Objects.requireNonNull(withPayload.getDynamicPayload(Finding.class));
              assertThat(violation.getMessage()).isEqualTo(finding.getMessage(Language.VI));
              assertThat(violation.getPropertyPath())
                  .hasToString("plan." + finding.getPath().toPropertyPath());
            });
  }

  @Test
  void profileSeverityRulesAndLanguageAreChosenOnTheAnnotation() {
    assertThat(validate(new LenientRequest(BARE)))
        .extracting(ConstraintViolation::getMessage)
        .contains("Task 1 has no deadline; state by when it is to be done.")
        .noneMatch(m -> m.contains("is not among the plan's units"));
  }

  @Test
  void nullIsValid() {
    assertThat(validate(new Request(null))).isEmpty();
  }

  @Test
  void anUnknownRuleIsRefused() {
    assertThatThrownBy(() -> validate(new MistypedRequest()))
        .rootCause()
        .hasMessageContaining("no-such-rule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "{0}",
        "{jakarta.validation.constraints.NotNull.message}",
        "\\{x}",
        "a$b",
        "#{x}"
      })
  void whatTheUserWroteComesBackAsItself(String code) {
    ReformPlan plan =
        ReformPlan.builder()
            .from(BARE)
            .tasks(List.of(ReformTask.builder().code(code).title("Nhiệm vụ").build()))
            .build();

    assertThat(validate(new Request(plan)))
        .extracting(ConstraintViolation::getMessage)
        .contains("Nhiệm vụ " + code + " chưa có thời hạn; hãy ghi thời gian hoàn thành.");
  }

  @Test
  void worksWithoutAnExpressionLanguage() {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(new Request(BARE)))
          .extracting(ConstraintViolation::getMessage)
          .contains("Nhiệm vụ 1 chưa có thời hạn; hãy ghi thời gian hoàn thành.");
    }
  }
}
