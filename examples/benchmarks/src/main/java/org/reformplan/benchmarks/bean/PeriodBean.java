package org.reformplan.benchmarks.bean;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** First and last day of a plan. */
public class PeriodBean {
  @NotNull private LocalDate from;
  @NotNull private LocalDate to;

  /** Makes an empty one. */
  public PeriodBean() {}

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
