package org.reformplan.benchmarks.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** The reports that a plan asks for. */
public class RegimeBean {
  @NotEmpty private List<@Valid RequirementBean> requirements = List.of();

  /** Makes an empty one. */
  public RegimeBean() {}

  public List<RequirementBean> getRequirements() {
    return requirements;
  }

  public void setRequirements(List<RequirementBean> requirements) {
    this.requirements = requirements;
  }
}
