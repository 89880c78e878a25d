package org.example.planserver;

import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reformplan.document.Language;
import org.reformplan.json.jackson2.UnreadableValueException;
import org.reformplan.validation.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problem details (RFC 9457) whose errors point into the plan that was sent. */
@RestControllerAdvice
class PlanProblems {
  @ExceptionHandler
  ProblemDetail notValid(MethodArgumentNotValidException exception) {
    return problem(
        HttpStatus.UNPROCESSABLE_ENTITY,
        exception.getBindingResult().getFieldErrors().stream().map(PlanProblems::error).toList());
  }

  /** An error of the plan has a finding behind it, that of a field beside it has none. */
  private static Map<String, Object> error(FieldError error) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("field", error.getField());
    shown.put("detail", error.getDefaultMessage());
    Findings.find(error.unwrap(ConstraintViolation.class))
        .ifPresent(
            finding -> {
              shown.put("pointer", "/plan" + finding.getPath().toPointer());
              shown.put("rule", finding.getRuleId());
            });
    return shown;
  }

  @ExceptionHandler
  ProblemDetail notReadable(HttpMessageNotReadableException exception, Locale locale) {
    Language language = locale.getLanguage().equals("vi") ? Language.VI : Language.EN;
    return problem(
        HttpStatus.BAD_REQUEST,
        exception.getCause() instanceof UnreadableValueException unreadable
            ? unreadable.getFindings().stream()
                .map(
                    finding ->
                        Map.<String, Object>of(
                            "pointer", "/plan" + finding.getPointer(),
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
