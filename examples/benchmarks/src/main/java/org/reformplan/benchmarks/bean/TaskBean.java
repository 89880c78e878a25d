package org.reformplan.benchmarks.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A task, with the constraints that say what a rule of the library says. */
public class TaskBean {
  @NotBlank
  @Size(max = 60)
  private String code;

  private String number;

  @Size(max = 60)
  private String parentCode;

  @NotBlank
  @Size(max = 2000)
  private String title;

  @Size(max = 4000)
  private String content;

  @NotBlank
  @Size(max = 60)
  private String areaCode;

  @NotNull private List<@NotBlank String> objectiveCodes = List.of();

  @Size(min = 1, max = 1)
  private List<@NotBlank String> leadUnits = List.of();

  @NotNull private List<@NotBlank String> coordinatingUnits = List.of();
  @NotNull @Valid private PersonBean responsiblePerson;
  @NotEmpty private List<@Valid DeliverableBean> deliverables = List.of();
  @NotNull private LocalDate start;

  @NotBlank
  @Size(max = 500)
  private String deadline;

  @NotNull @Valid private DocumentBean assignment;
  @NotNull @Valid private BudgetBean budget;

  @Size(max = 2000)
  private String notes;

  /** Makes an empty one. */
  public TaskBean() {}

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getParentCode() {
    return parentCode;
  }

  public void setParentCode(String parentCode) {
    this.parentCode = parentCode;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  public String getAreaCode() {
    return areaCode;
  }

  public void setAreaCode(String areaCode) {
    this.areaCode = areaCode;
  }

  public List<String> getObjectiveCodes() {
    return objectiveCodes;
  }

  public void setObjectiveCodes(List<String> objectiveCodes) {
    this.objectiveCodes = objectiveCodes;
  }

  public List<String> getLeadUnits() {
    return leadUnits;
  }

  public void setLeadUnits(List<String> leadUnits) {
    this.leadUnits = leadUnits;
  }

  public List<String> getCoordinatingUnits() {
    return coordinatingUnits;
  }

  public void setCoordinatingUnits(List<String> coordinatingUnits) {
    this.coordinatingUnits = coordinatingUnits;
  }

  public PersonBean getResponsiblePerson() {
    return responsiblePerson;
  }

  public void setResponsiblePerson(PersonBean responsiblePerson) {
    this.responsiblePerson = responsiblePerson;
  }

  public List<DeliverableBean> getDeliverables() {
    return deliverables;
  }

  public void setDeliverables(List<DeliverableBean> deliverables) {
    this.deliverables = deliverables;
  }

  public LocalDate getStart() {
    return start;
  }

  public void setStart(LocalDate start) {
    this.start = start;
  }

  public String getDeadline() {
    return deadline;
  }

  public void setDeadline(String deadline) {
    this.deadline = deadline;
  }

  public DocumentBean getAssignment() {
    return assignment;
  }

  public void setAssignment(DocumentBean assignment) {
    this.assignment = assignment;
  }

  public BudgetBean getBudget() {
    return budget;
  }

  public void setBudget(BudgetBean budget) {
    this.budget = budget;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }
}
