package org.example.planserver;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.Severity;
import org.reformplan.json.PlanReader;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;
import org.reformplan.organisation.UnitReference;
import org.reformplan.validation.ConformingPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Spring looks the value up at the path of each violation, and fails where a path leads nowhere. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class BindingTest {
  record Strict(
      @ConformingPlan(minimumSeverity = Severity.INFO) ReformPlan issued,
      @ConformingPlan(profile = RuleProfile.FIVE_CLEARS) ReformPlan clear,
      @ConformingPlan(profile = RuleProfile.CLOSING, minimumSeverity = Severity.INFO)
          ReformPlan closing) {}

  @Autowired private Validator validator;

  private static List<ReformPlan> plans() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("../../plans"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .flatMap(BindingTest::readIfPlan)
          .toList();
    }
  }

  private static Stream<ReformPlan> readIfPlan(Path file) {
    try {
      return PlanReader.standard().read(file).getValue().stream();
    } catch (Exception e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  private static ReformPlan spoilt(ReformPlan plan) {
    ReformTask loose =
        ReformTask.builder()
            .code("loose")
            .title("Hoàn thành trước ngày 15/9/2031")
            .areaCode("none")
            .parentCode("nobody")
            .addPredecessorCode("nothing")
            .addLeadUnit(UnitReference.ofCode("nowhere"))
            .addLeadUnit(UnitReference.ofCode("nowhere"))
            .addCoordinatingUnit(UnitReference.ofCode("nowhere"))
            .addCoordinatingUnit(UnitReference.ofCode("nowhere"))
            .build();
    return ReformPlan.builder().from(plan).addTask(loose).addTask(loose).build();
  }

  @Test
  void everyPathOfAFindingLeadsToAProperty() throws Exception {
    assertThat(plans()).isNotEmpty();
    for (ReformPlan plan : plans()) {
      for (ReformPlan each : List.of(plan, spoilt(plan))) {
        Strict request = new Strict(each, each, each);
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(request, "request");
        new SpringValidatorAdapter(validator).validate(request, errors);
        assertThat(errors.getFieldErrors()).isNotEmpty();
        assertThat(errors.getGlobalErrors()).isEmpty();
      }
    }
  }
}
