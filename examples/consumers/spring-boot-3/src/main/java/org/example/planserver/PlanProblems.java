package org.example.planserver;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reformplan.document.Language;
import org.reformplan.validation.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problem details (RFC 9457) whose errors point into the plan that was sent. */
@RestControllerAdvice
class PlanProblems {
  @ExceptionHandler
  ProblemDetail notConforming(ConstraintViolationException exception) {
    return problem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        exception.getConstraintViolations().stream()
            .map(PlanProblems::error)
            .sorted(Comparator.comparing(Map::toString))
            .toList());
  }

  /** A plan's violation has a finding behind it, that of a parameter beside it has none. */
  private static Map<String, Object> error(ConstraintViolation<?> violation) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("parameter", violation.getPropertyPath().toString());
    error.put("detail", violation.getMessage());
    Findings.of(Set.of(violation))
        .forEach(
            finding -> {
              error.put("pointer", finding.getPath().toPointer());
              error.put("rule", finding.getRuleId());
            });
    return error;
  }

  @ExceptionHandler
  ProblemDetail notReadable(HttpMessageNotReadableException exception, Locale locale) {
    Language language = locale.getLanguage().equals("vi") ? Language.VI : Language.EN;
    return problem(
        HttpStatus.BAD_REQUEST,
        exception.getCause() instanceof UnreadablePlanException unreadable
            ? unreadable.findings().stream()
                .map(
                    finding ->
                        Map.<String, Object>of(
                            "pointer", finding.getPointer(),
                            "rule", finding.getRuleId(),
                            "line", finding.getLine(),
                            "detail", finding.getMessage(language)))
                .toList()
            : List.of());
  }

  private static ProblemDetail problem(HttpStatus status, List<Map<String, Object>> errors) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setProperty("errors", errors);
    return problem;
  }
}
