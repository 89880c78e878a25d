package org.example.planserver;

import java.time.LocalDate;
import java.util.Map;
import org.reformplan.plan.ReformPlan;
import org.reformplan.validation.ConformingPlan;
import org.reformplan.validation.ValidDocumentNumber;
import org.reformplan.validation.WorkingDay;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a plan in; as the class is validated, so is each parameter of its methods. */
@RestController
@Validated
class PlanController {
  @PostMapping("/plans")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> register(
      @RequestParam(required = false) @ValidDocumentNumber String decision,
      @RequestParam(required = false) @WorkingDay LocalDate receivedOn,
      @RequestBody @ConformingPlan ReformPlan plan) {
    return Map.of("title", plan.getTitle(), "tasks", plan.getTasks().size());
  }
}
