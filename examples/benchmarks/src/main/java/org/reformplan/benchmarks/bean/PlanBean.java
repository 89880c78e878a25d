package org.reformplan.benchmarks.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A plan. */
public class PlanBean {
  @NotBlank
  @Size(max = 500)
  private String title;

  @NotNull @Valid private PeriodBean period;

  @Size(max = 40)
  private String level;

  @Size(max = 40)
  private String programme;

  @Size(max = 200)
  private String issuer;

  @NotNull @Valid private DocumentBean decision;
  @NotEmpty private List<@Valid DocumentBean> legalBases = List.of();

  @Size(max = 4000)
  private String purpose;

  @NotEmpty private List<@Valid ObjectiveBean> objectives = List.of();
  @NotEmpty private List<@Valid UnitBean> units = List.of();
  @NotBlank private String steeringUnitCode;
  @NotEmpty private List<@Valid TaskBean> tasks = List.of();
  @NotNull @Valid private RegimeBean reportingRegime;

  /** Makes an empty one. */
  public PlanBean() {}

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public PeriodBean getPeriod() {
    return period;
  }

  public void setPeriod(PeriodBean period) {
    this.period = period;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public String getProgramme() {
    return programme;
  }

  public void setProgramme(String programme) {
    this.programme = programme;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public DocumentBean getDecision() {
    return decision;
  }

  public void setDecision(DocumentBean decision) {
    this.decision = decision;
  }

  public List<DocumentBean> getLegalBases() {
    return legalBases;
  }

  public void setLegalBases(List<DocumentBean> legalBases) {
    this.legalBases = legalBases;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public List<ObjectiveBean> getObjectives() {
    return objectives;
  }

  public void setObjectives(List<ObjectiveBean> objectives) {
    this.objectives = objectives;
  }

  public List<UnitBean> getUnits() {
    return units;
  }

  public void setUnits(List<UnitBean> units) {
    this.units = units;
  }

  public String getSteeringUnitCode() {
    return steeringUnitCode;
  }

  public void setSteeringUnitCode(String steeringUnitCode) {
    this.steeringUnitCode = steeringUnitCode;
  }

  public List<TaskBean> getTasks() {
    return tasks;
  }

  public void setTasks(List<TaskBean> tasks) {
    this.tasks = tasks;
  }

  public RegimeBean getReportingRegime() {
    return reportingRegime;
  }

  public void setReportingRegime(RegimeBean reportingRegime) {
    this.reportingRegime = reportingRegime;
  }
}
