package org.example.planserver;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reformplan.check.Finding;
import org.reformplan.document.Language;
import org.reformplan.json.jackson3.UnreadableValueException;
import org.reformplan.validation.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Answers with problem details (RFC 9457) whose errors point into the plan that was sent. */
@RestControllerAdvice
class PlanProblems {
  @ExceptionHandler
  ProblemDetail notConforming(HandlerMethodValidationException exception) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT,
        exception.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(error -> result.unwrap(error, ConstraintViolation.class)))
            .map(PlanProblems::error)
            .toList());
  }

  /** The violation speaks the request's language; the finding behind it has rule and pointer. */
  private static Map<String, Object> error(ConstraintViolation<?> violation) {
    Finding finding = Findings.find(violation).orElseThrow();
    return Map.of(
        "pointer", finding.getPath().toPointer(),
        "rule", finding.getRuleId(),
        "detail", violation.getMessage());
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
