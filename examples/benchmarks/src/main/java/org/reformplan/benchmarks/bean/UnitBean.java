package org.reformplan.benchmarks.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A unit. */
public class UnitBean {
  @NotBlank
  @Size(max = 35)
  private String code;

  @Size(max = 300)
  private String name;

  @Size(max = 40)
  private String kind;

  @NotNull private Integer level;
  @Valid private PersonBean head;

  /** Makes an empty one. */
  public UnitBean() {}

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public PersonBean getHead() {
    return head;
  }

  public void setHead(PersonBean head) {
    this.head = head;
  }
}
