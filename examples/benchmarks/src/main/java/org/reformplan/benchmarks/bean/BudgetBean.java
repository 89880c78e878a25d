package org.reformplan.benchmarks.bean;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The money for a task. */
public class BudgetBean {
  @NotNull private Long amount;

  @NotBlank
  @Size(max = 200)
  private String source;

  /** Makes an empty one. */
  public BudgetBean() {}

  public Long getAmount() {
    return amount;
  }

  public void setAmount(Long amount) {
    this.amount = amount;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
