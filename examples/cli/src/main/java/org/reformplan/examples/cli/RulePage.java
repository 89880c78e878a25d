package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformplan.check.CheckInput;
import org.reformplan.check.Finding;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleProfile;
import org.reformplan.check.Severity;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;

/** The page of a rule in Markdown: all that it says of itself, and its two examples. */
final class RulePage {
  private final RuleDescription rule;
  private final StringBuilder out = new StringBuilder();

  private RulePage(RuleDescription rule) {
    this.rule = rule;
  }

  static String of(RuleDescription rule) {
    RulePage page = new RulePage(rule);
    page.write();
    return page.out.toString();
  }

  private void write() {
    out.append("# ").append(rule.getId()).append("\n\n");
    rule.getMeaning().ifPresent(this::both);
    heading("Mức độ", "Severity");
    severities();
    needs();
    heading("Căn cứ", "Basis");
    both(rule.getBasis().getCitation());
    out.append(status(rule.getBasis().getStatus())).append("\n\n");
    heading("Thông báo", "Message");
    both(rule.getMessage());
    heading("Ví dụ bị báo", "An example that fires");
    example(new RuleExample(rule, RuleExample.Kind.FIRES));
    heading("Ví dụ không bị báo", "An example that does not");
    example(new RuleExample(rule, RuleExample.Kind.SILENT));
  }

  private void heading(String vi, String en) {
    out.append("## ").append(vi).append(" · ").append(en).append("\n\n");
  }

  private void both(BilingualText text) {
    out.append(text.getVi()).append("\n\n").append(text.getEn()).append("\n\n");
  }

  private void severities() {
    out.append("| profile | |\n|---|---|\n");
    for (RuleProfile profile : RuleProfile.values()) {
      out.append("| `")
          .append(profile.getCode())
          .append("` | ")
          .append(rule.findSeverity(profile).map(Severity::getCode).orElse("–"))
          .append(" |\n");
    }
    out.append('\n');
  }

  private void needs() {
    if (!rule.getNeeds().isEmpty()) {
      out.append("Cần · Needs: ")
          .append(
              rule.getNeeds().stream()
                  .map(CheckInput::getCode)
                  .collect(Collectors.joining(", ", "`", "`")))
          .append("\n\n");
    }
  }

  private static String status(BasisStatus status) {
    return switch (status) {
      case STATUTE -> "Đọc trong văn bản gốc · read in the official document";
      case REPORTED -> "Theo báo chí, trang pháp luật · read in reports of it";
      case UNCONFIRMED -> "Chưa kiểm chứng được · not confirmed by a source";
      case CONVENTION -> "Quy ước của thư viện · this library's convention";
    };
  }

  private void example(RuleExample example) {
    code(example.planText());
    labelled("Tiến độ · progress", example.progressText());
    labelled("Kế hoạch cấp trên · the plan above", example.parentText());
    example.asOf().map(LocalDate::toString).ifPresent(day -> line("Ngày xét · as of " + day));
    for (Finding finding : example.check().getFindings()) {
      out.append("> `").append(finding.getPath().toPointer()).append("`  \n");
      out.append("> ").append(finding.getMessage(Language.VI)).append("  \n");
      out.append("> ").append(finding.getMessage(Language.EN)).append("\n\n");
    }
  }

  private void labelled(String label, Optional<String> json) {
    if (json.isPresent()) {
      line(label);
      code(json);
    }
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void code(Optional<String> json) {
    json.ifPresent(text -> out.append("```json\n").append(text).append("```\n\n"));
  }
}
