package org.reformplan.benchmarks.bean;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An objective. */
public class ObjectiveBean {
  @NotBlank
  @Size(max = 40)
  private String code;

  @NotBlank private String kind;

  @NotBlank
  @Size(max = 1000)
  private String statement;

  @Size(max = 500)
  private String indicator;

  @Size(max = 40)
  private String unitOfMeasure;

  @Size(max = 100)
  private String baseline;

  @Size(max = 100)
  private String target;

  @NotNull private LocalDate targetDay;

  /** Makes an empty one. */
  public ObjectiveBean() {}

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getUnitOfMeasure() {
    return unitOfMeasure;
  }

  public void setUnitOfMeasure(String unitOfMeasure) {
    this.unitOfMeasure = unitOfMeasure;
  }

  public String getBaseline() {
    return baseline;
  }

  public void setBaseline(String baseline) {
    this.baseline = baseline;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public LocalDate getTargetDay() {
    return targetDay;
  }

  public void setTargetDay(LocalDate targetDay) {
    this.targetDay = targetDay;
  }
}
