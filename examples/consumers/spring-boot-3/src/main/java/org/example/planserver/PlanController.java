package org.example.planserver;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a request with a plan in; Spring validates the request before the method is called. */
@RestController
class PlanController {
  @PostMapping("/plans")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, Object> register(@Valid @RequestBody PlanRequest request) {
    return Map.of("title", request.plan().getTitle(), "tasks", request.plan().getTasks().size());
  }
}
