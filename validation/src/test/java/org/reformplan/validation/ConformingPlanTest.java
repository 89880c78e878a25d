package org.reformplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reformplan.validation.Validators.VIETNAMESE;
import static org.reformplan.validation.Validators.messages;
import static org.reformplan.validation.Validators.paths;
import static org.reformplan.validation.Validators.validate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.RuleSet;
import org.reformplan.check.Severity;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

class ConformingPlanTest {
  private static final ReformPlan BARE = BarePlans.withTask("1");

  record Request(@ConformingPlan @Nullable ReformPlan plan) {}

  record LenientRequest(
      @ConformingPlan(
              profile = RuleProfile.DRAFT,
              minimumSeverity = Severity.WARNING,
              without = "task-lead-unit-unknown")
          ReformPlan plan) {}

  record MistypedRequest(@ConformingPlan(without = "no-such-rule") ReformPlan plan) {}

  record OwnWordsRequest(
      @ConformingPlan(
              message = "Kế hoạch: {org.reformplan.validation.ConformingPlan.message}",
              without = "plan-decision-missing")
          ReformPlan plan) {}

  record ContainersRequest(
      List<@ConformingPlan ReformPlan> plans,
      Map<String, @ConformingPlan ReformPlan> byUnit,
      Optional<@ConformingPlan ReformPlan> parent) {}

  record OuterRequest(List<@Valid Request> requests) {}

  static class Plans {
    @ConformingPlan
    ReformPlan getPlan() {
      return BARE;
    }
  }

  @ConformingPlan(profile = RuleProfile.FIVE_CLEARS)
  @Constraint(validatedBy = {})
  @Target({ElementType.FIELD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface FiveClears {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  record FiveClearsRequest(@FiveClears ReformPlan plan) {}

  interface Issuing {}

  record TwoMomentsRequest(
      @ConformingPlan(profile = RuleProfile.DRAFT)
          @ConformingPlan(profile = RuleProfile.ISSUED, groups = Issuing.class)
          ReformPlan plan) {}

  @Test
  void eachFindingIsAViolationAtItsPlace() {
    Set<ConstraintViolation<Request>> violations = validate(new Request(BARE), VIETNAMESE);
    long errors = RuleSet.standard().check(BARE).count(Severity.ERROR);

    assertThat(violations).hasSize((int) errors);
    assertThat(paths(violations))
        .contains("plan.tasks[0].leadUnits[0]", "plan.tasks[0].deadline", "plan.decision");
  }

  @Test
  void theRulesAreThoseOfTheProfileOverTheSeverityWithoutTheExcluded() {
    Set<String> messages = messages(validate(new LenientRequest(BARE), Locale.ENGLISH));
    assertThat(messages)
        .contains("Task 1 has no deadline; state by when it is to be done.")
        .noneMatch(m -> m.contains("is not among the plan's units"));
  }

  @Test
  void theDayIsTheClocksInVietNam() {
    Clock halfPastMidnightInHanoi =
        Clock.fixed(Instant.parse("2023-03-14T17:30:00Z"), ZoneOffset.UTC);
    assertThat(ConformingPlanValidator.today(() -> halfPastMidnightInHanoi))
        .isEqualTo("2023-03-15");
  }

  @Test
  void nullIsValid() {
    assertThat(validate(new Request(null), VIETNAMESE)).isEmpty();
  }

  @Test
  void anUnknownRuleIsRefused() {
    assertThatThrownBy(() -> validate(new MistypedRequest(BARE), VIETNAMESE))
        .rootCause()
        .hasMessageContaining("no-such-rule");
  }

  @Test
  void aMessageOfTheApplicationsOwnMayHoldTheFindings() {
    assertThat(messages(validate(new OwnWordsRequest(BARE), VIETNAMESE)))
        .contains("Kế hoạch: Nhiệm vụ 1 chưa có thời hạn; hãy ghi thời gian hoàn thành.");
  }

  @Test
  void plansInContainersAreFoundByPositionAndKey() {
    ContainersRequest request =
        new ContainersRequest(List.of(BARE, BARE), Map.of("VP", BARE), Optional.of(BARE));
    assertThat(paths(validate(request, VIETNAMESE)))
        .contains(
            "plans[0].<list element>.tasks[0].deadline",
            "plans[1].<list element>.tasks[0].leadUnits[0]",
            "byUnit[VP].<map value>.decision",
            "parent.tasks[0].deadline");
  }

  @Test
  void containersKeepTheirPlaceAsNodesToo() {
    ContainersRequest request =
        new ContainersRequest(List.of(BARE), Map.of("VP", BARE), Optional.empty());
    for (ConstraintViolation<ContainersRequest> violation : validate(request, VIETNAMESE)) {
      Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
      boolean list = nodes.next().getName().equals("plans");
      Path.Node element = nodes.next();
      assertThat(element.getKind()).isEqualTo(ElementKind.CONTAINER_ELEMENT);
      assertThat(element.getIndex()).isEqualTo(list ? 0 : null);
      assertThat(element.getKey()).isEqualTo(list ? null : "VP");
    }
  }

  @Test
  void aParameterKeepsItsPosition() throws Exception {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Set<ConstraintViolation<Registry>> violations =
          factory
              .getValidator()
              .forExecutables()
              .validateParameters(
                  new Registry(),
                  Registry.class.getMethod("register", ReformPlan.class),
                  new Object[] {BARE});
      for (ConstraintViolation<Registry> violation : violations) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        nodes.next();
        assertThat(nodes.next().as(Path.ParameterNode.class).getParameterIndex()).isZero();
      }
    }
  }

  @Test
  void aRequestInsideAnotherKeepsItsPath() {
    assertThat(paths(validate(new OuterRequest(List.of(new Request(BARE))), VIETNAMESE)))
        .contains("requests[0].plan.tasks[0].deadline");
  }

  @Test
  void aGetterMayCarryTheConstraint() {
    assertThat(paths(validate(new Plans(), VIETNAMESE))).contains("plan.tasks[0].deadline");
  }

  @Test
  void parametersAndReturnValuesAreChecked() throws Exception {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Registry registry = new Registry();
      assertThat(
              paths(
                  factory
                      .getValidator()
                      .forExecutables()
                      .validateParameters(
                          registry,
                          Registry.class.getMethod("register", ReformPlan.class),
                          new Object[] {BARE})))
          .contains("register.plan.tasks[0].deadline");
      assertThat(
              paths(
                  factory
                      .getValidator()
                      .forExecutables()
                      .validateReturnValue(registry, Registry.class.getMethod("latest"), BARE)))
          .contains("latest.<return value>.tasks[0].deadline");
    }
  }

  /** Public for the executables' validation. */
  public static class Registry {
    /** Makes a registry. */
    public Registry() {}

    /**
     * Takes a plan in.
     *
     * @param plan the plan
     */
    public void register(@ConformingPlan ReformPlan plan) {}

    /**
     * Returns the latest plan.
     *
     * @return the plan
     */
    @ConformingPlan
    public ReformPlan latest() {
      return BARE;
    }
  }

  @Test
  void aConstraintMadeOfOursKeepsItsSettings() {
    ReformPlan plan = BarePlans.withTask("1");
    assertThat(Findings.of(validate(new FiveClearsRequest(plan), VIETNAMESE)))
        .extracting(Finding::getRuleId)
        .contains("task-person-missing");
  }

  @Test
  void eachGroupMayHaveItsProfile() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      TwoMomentsRequest request = new TwoMomentsRequest(BARE);
      assertThat(Findings.of(factory.getValidator().validate(request)))
          .extracting(Finding::getRuleId)
          .doesNotContain("plan-decision-missing");
      assertThat(Findings.of(factory.getValidator().validate(request, Issuing.class)))
          .extracting(Finding::getRuleId)
          .contains("plan-decision-missing");
    }
  }

  @Test
  void findingsComeBackInTheOrderOfAReport() {
    record Mixed(@ConformingPlan ReformPlan plan, @ValidUnitCode String unit) {}
    List<Finding> errors =
        RuleSet.standard().check(BARE).getFindings().stream()
            .filter(f -> f.getSeverity() == Severity.ERROR)
            .toList();

    assertThat(Findings.of(validate(new Mixed(BARE, "?"), VIETNAMESE))).isEqualTo(errors);
    assertThat(Findings.of(Set.of())).isEmpty();
  }

  @Test
  void theViolationsPathIsTheFindingsPath() {
    for (ConstraintViolation<Request> violation : validate(new Request(BARE), VIETNAMESE)) {
      Finding finding = Findings.find(violation).orElseThrow();
      assertThat(violation.getPropertyPath())
          .hasToString("plan." + finding.getPath().toPropertyPath());
    }
  }

  @Test
  void twoTasksOfOneCodeAreTwoPlaces() {
    ReformPlan twice =
        ReformPlan.builder()
            .from(BARE)
            .addTask(ReformTask.builder().code("1").title("Rà soát lần hai").build())
            .build();
    assertThat(paths(validate(new Request(twice), VIETNAMESE)))
        .contains("plan.tasks[0].deadline", "plan.tasks[1].deadline");
  }
}
