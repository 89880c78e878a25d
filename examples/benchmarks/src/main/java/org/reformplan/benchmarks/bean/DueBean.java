package org.reformplan.benchmarks.bean;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** When a report is due. */
public class DueBean {
  @NotBlank private String text;
  @NotBlank private String operator;
  @NotBlank private String anchor;
  @NotNull private Integer day;

  /** Makes an empty one. */
  public DueBean() {}

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOperator() {
    return operator;
  }

  public void setOperator(String operator) {
    this.operator = operator;
  }

  public String getAnchor() {
    return anchor;
  }

  public void setAnchor(String anchor) {
    this.anchor = anchor;
  }

  public Integer getDay() {
    return day;
  }

  public void setDay(Integer day) {
    this.day = day;
  }
}
