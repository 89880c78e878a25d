package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DataWindow;
import org.reformplan.reporting.DueRule;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.SentRule;

/** The table of the reports that a regime asks for. */
final class ReportRequirementTable extends TypeTable<ReportRequirement, ReportRequirement.Builder> {
  static final ValueCodec<ReportRequirement> REQUIREMENT = new ReportRequirementTable();

  private ReportRequirementTable() {}

  @Override
  protected ObjectTable<ReportRequirement, ReportRequirement.Builder> make() {
    return table(
            "ReportRequirement",
            "Một báo cáo mà chế độ báo cáo yêu cầu",
            "A report that a regime asks for")
        .required("code", Codecs.sharedText(), "Mã báo cáo", "The code of the requirement")
        .required(
            "kind",
            Codecs.code("ReportKind", ReportKind.values()),
            "Định kỳ, chuyên đề hay đột xuất",
            "Whether it is periodic, thematic or ad hoc")
        .optional("title", Codecs.text(), "Tên báo cáo", "The title of the report")
        .list(
            "periods",
            ReportingPeriodCodec.PERIOD,
            "Các kỳ báo cáo trong năm",
            "The periods of a year that are reported on")
        .optional("due", DueRuleTable.DUE_RULE, "Thời hạn gửi", "By when it must arrive")
        .seldom(
            "window",
            "Thời gian chốt số liệu; bỏ trống thì theo Nghị định 09/2019/NĐ-CP",
            "Which days the data cover; by Decree 09/2019/NĐ-CP if absent")
        .optional(
            "reporters", Codecs.text(), "Đối tượng báo cáo, bằng lời", "Who reports, in words")
        .list(
            "reportingUnitCodes",
            Codecs.sharedText(),
            "Mã các đơn vị báo cáo",
            "The codes of the units that report")
        .optional("recipient", Codecs.sharedText(), "Nơi nhận", "To whom it goes")
        .optional(
            "consolidatingUnitCode",
            Codecs.sharedText(),
            "Mã đơn vị tổng hợp",
            "The code of the unit that consolidates")
        .list("channels", Codecs.sharedText(), "Các phương thức gửi", "The ways of sending")
        .seldom(
            "sentRule",
            "Khi nào được coi là đã gửi; bỏ trống thì một phương thức là đủ",
            "When it counts as sent; by any channel if absent")
        .optional("content", Codecs.text(), "Nội dung báo cáo", "What it must say")
        .optional("outline", Codecs.text(), "Đề cương", "The outline to follow")
        .optional(
            "dataAsked",
            Codecs.truth(),
            "Có yêu cầu số liệu hay không",
            "Whether it asks for figures")
        .optional("dataForm", Codecs.text(), "Biểu mẫu số liệu", "The form for the data")
        .seldomList("tiers", "Các cấp nhận báo cáo", "The levels that it climbs")
        .optional("validFrom", Codecs.day(), "Áp dụng từ ngày", "The first day on which it holds")
        .optional(
            "validUntil", Codecs.day(), "Áp dụng đến hết ngày", "The last day on which it holds");
  }

  @Override
  protected ValueCodec<?> seldom(String field) {
    return switch (field) {
      case "window" -> DataWindowTable.WINDOW;
      case "sentRule" -> SentRuleTable.SENT_RULE;
      case "tiers" -> ReportTierTable.TIER;
      default -> throw unknown(field);
    };
  }

  @Override
  protected ReportRequirement.Builder start() {
    return ReportRequirement.builder();
  }

  @Override
  protected ReportRequirement finish(ReportRequirement.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ReportRequirement value, String field) {
    return switch (field) {
      case "code" -> value.getCode();
      case "kind" -> value.getKind();
      case "title" -> value.getTitle();
      case "periods" -> value.getPeriods();
      case "due" -> value.getDue();
      case "window" -> value.getWindow();
      case "reporters" -> value.getReporters();
      case "reportingUnitCodes" -> value.getReportingUnitCodes();
      case "recipient" -> value.getRecipient();
      case "consolidatingUnitCode" -> value.getConsolidatingUnitCode();
      case "channels" -> value.getChannels();
      case "sentRule" -> value.getSentRule();
      case "content" -> value.getContent();
      case "outline" -> value.getOutline();
      case "dataAsked" -> value.getDataAsked();
      case "dataForm" -> value.getDataForm();
      case "tiers" -> value.getTiers();
      case "validFrom" -> value.getValidFrom();
      case "validUntil" -> value.getValidUntil();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ReportRequirement.Builder builder, String field, Object part) {
    switch (field) {
      case "code" -> builder.code((String) part);
      case "kind" -> builder.kind((ReportKind) part);
      case "title" -> builder.title((String) part);
      case "periods" -> builder.addPeriod((ReportingPeriod) part);
      case "due" -> builder.due((DueRule) part);
      case "window" -> builder.window((DataWindow) part);
      case "reporters" -> builder.reporters((String) part);
      case "reportingUnitCodes" -> builder.addReportingUnitCode((String) part);
      case "recipient" -> builder.recipient((String) part);
      case "consolidatingUnitCode" -> builder.consolidatingUnitCode((String) part);
      case "channels" -> builder.addChannel((String) part);
      case "sentRule" -> builder.sentRule((SentRule) part);
      case "content" -> builder.content((String) part);
      case "outline" -> builder.outline((String) part);
      case "dataAsked" -> builder.dataAsked((Boolean) part);
      case "dataForm" -> builder.dataForm((String) part);
      case "tiers" -> builder.addTier((ReportTier) part);
      case "validFrom" -> builder.validFrom((LocalDate) part);
      case "validUntil" -> builder.validUntil((LocalDate) part);
      default -> throw unknown(field);
    }
  }
}
