package org.reformplan.benchmarks.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A report that is owed. */
public class RequirementBean {
  @NotBlank private String code;
  @NotBlank private String kind;

  @Size(max = 500)
  private String title;

  @NotEmpty private List<@NotBlank String> periods = List.of();
  @NotNull @Valid private DueBean due;
  @NotNull private List<@NotBlank String> reportingUnitCodes = List.of();
  @NotBlank private String recipient;
  @NotEmpty private List<@NotBlank String> channels = List.of();
  @NotBlank private String outline;

  /** Makes an empty one. */
  public RequirementBean() {}

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

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public List<String> getPeriods() {
    return periods;
  }

  public void setPeriods(List<String> periods) {
    this.periods = periods;
  }

  public DueBean getDue() {
    return due;
  }

  public void setDue(DueBean due) {
    this.due = due;
  }

  public List<String> getReportingUnitCodes() {
    return reportingUnitCodes;
  }

  public void setReportingUnitCodes(List<String> reportingUnitCodes) {
    this.reportingUnitCodes = reportingUnitCodes;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  public List<String> getChannels() {
    return channels;
  }

  public void setChannels(List<String> channels) {
    this.channels = channels;
  }

  public String getOutline() {
    return outline;
  }

  public void setOutline(String outline) {
    this.outline = outline;
  }
}
