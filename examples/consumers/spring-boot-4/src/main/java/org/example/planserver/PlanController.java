package org.example.planserver;

import java.util.Map;
import org.reformplan.plan.ReformPlan;
import org.reformplan.validation.ConformingPlan;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a plan in; Spring runs the rules before the method is called. */
@RestController
class PlanController {
  @PostMapping("/plans")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> register(@RequestBody @ConformingPlan ReformPlan plan) {
    return Map.of("title", plan.getTitle(), "tasks", plan.getTasks().size());
  }
}
