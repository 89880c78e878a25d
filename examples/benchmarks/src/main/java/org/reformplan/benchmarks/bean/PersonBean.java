package org.reformplan.benchmarks.bean;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A person. */
public class PersonBean {
  @NotBlank
  @Size(max = 200)
  private String name;

  @NotBlank
  @Size(max = 200)
  private String position;

  /** Makes an empty one. */
  public PersonBean() {}

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPosition() {
    return position;
  }

  public void setPosition(String position) {
    this.position = position;
  }
}
