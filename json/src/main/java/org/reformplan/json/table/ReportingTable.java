package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.CalendarPeriod.Kind;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DataWindow;
import org.reformplan.reporting.ReportKind;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.ReportTier;
import org.reformplan.reporting.ReportingPeriod;
import org.reformplan.reporting.ReportingRegime;
import org.reformplan.reporting.SentMark;
import org.reformplan.reporting.SentRule;

/** The tables of reporting regimes. */
final class ReportingTable {
  private static final int MOST_LEVELS = 100;

  private static final ValueCodec<ReportingPeriod> PERIOD =
      Codecs.spelled(
          TableWords.REPORTING_PERIOD,
          "^(day|month(-([1-9]|1[0-2]))?|quarter(-[1-4])?|six-months(-[12])?|nine-months|year)$",
          ReportingTable::periodOf,
          ReportingTable::textOf);

  private static final ValueCodec<DataWindow> WINDOW =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "DataWindow",
                      "Thời gian chốt số liệu",
                      "Which days the data cover",
                      WindowDraft::new,
                      WindowDraft::finish)
                  .required(
                      "kind",
                      Codecs.code(
                          "DataWindowKind",
                          WindowKind.values(),
                          kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                      WindowKind::of,
                      (draft, kind) -> draft.kind = kind,
                      "Chốt vào một ngày trong tháng, theo kỳ dương lịch, hay nêu rõ từ ngày đến"
                          + " ngày",
                      "Whether data close on a day of the month, go by the calendar, or have fixed"
                          + " days")
                  .optional(
                      "closingDay",
                      Codecs.wholeNumber(1, 27),
                      DataWindow::getClosingDay,
                      (draft, day) -> draft.closingDay = day,
                      "Ngày chốt trong tháng cuối của kỳ (closing-day)",
                      "The day of the period's last month on which data close (closing-day)")
                  .optional(
                      "days",
                      PeriodTable.PERIOD,
                      DataWindow::getFixedDays,
                      (draft, days) -> draft.days = days,
                      "Từ ngày đến ngày (fixed)",
                      "The days (fixed)"));

  private static final ValueCodec<ReportTier> TIER =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ReportTier",
                      "Một cấp nhận báo cáo",
                      "A level that a report climbs",
                      ReportTier::builder,
                      ReportTier.Builder::build)
                  .required(
                      "level",
                      Codecs.wholeNumber(1, MOST_LEVELS),
                      ReportTier::getLevel,
                      ReportTier.Builder::level,
                      "Cấp, tính từ 1",
                      "The level, counted from 1")
                  .optional(
                      "recipient",
                      Codecs.sharedText(),
                      ReportTier::getRecipient,
                      ReportTier.Builder::recipient,
                      "Nơi nhận ở cấp này",
                      "Who receives it at this level")
                  .optional(
                      "due",
                      DueRuleTable.DUE_RULE,
                      ReportTier::getDue,
                      ReportTier.Builder::due,
                      "Thời hạn ở cấp này",
                      "By when it must arrive at this level"));

  static final ValueCodec<SentMark> SENT_MARK =
      Codecs.code("SentMark", SentMark.values(), SentMark::getCode);

  private static final ValueCodec<SentRule> SENT_RULE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "SentRule",
                      "Khi nào báo cáo được coi là đã gửi",
                      "When a report counts as sent",
                      SentDraft::new,
                      SentDraft::finish)
                  .required(
                      "channels",
                      Codecs.code(
                          "SentChannels",
                          SentChannels.values(),
                          channels -> channels.name().toLowerCase(Locale.ROOT)),
                      rule -> rule.isAllChannels() ? SentChannels.ALL : SentChannels.ANY,
                      (draft, channels) -> draft.channels = channels,
                      "Phải gửi qua mọi phương thức (all) hay một phương thức là đủ (any)",
                      "Whether every channel must be used (all) or one is enough (any)")
                  .list(
                      "marks",
                      SENT_MARK,
                      rule -> List.copyOf(rule.getMarks()),
                      (draft, mark) -> draft.marks.add(mark),
                      "Căn cứ xác định thời điểm gửi; bỏ trống thì căn cứ nào cũng được",
                      "What tells the moment of sending; any if absent"));

  static final ValueCodec<ReportRequirement> REQUIREMENT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ReportRequirement",
                      "Một báo cáo mà chế độ báo cáo yêu cầu",
                      "A report that a regime asks for",
                      ReportRequirement::builder,
                      ReportRequirement.Builder::build)
                  .required(
                      "code",
                      Codecs.sharedText(),
                      ReportRequirement::getCode,
                      ReportRequirement.Builder::code,
                      "Mã báo cáo",
                      "The code of the requirement")
                  .required(
                      "kind",
                      Codecs.code("ReportKind", ReportKind.values(), ReportKind::getCode),
                      ReportRequirement::getKind,
                      ReportRequirement.Builder::kind,
                      "Định kỳ, chuyên đề hay đột xuất",
                      "Whether it is periodic, thematic or ad hoc")
                  .optional(
                      "title",
                      Codecs.text(),
                      ReportRequirement::getTitle,
                      ReportRequirement.Builder::title,
                      "Tên báo cáo",
                      "The title of the report")
                  .list(
                      "periods",
                      PERIOD,
                      ReportRequirement::getPeriods,
                      ReportRequirement.Builder::addPeriod,
                      "Các kỳ báo cáo trong năm",
                      "The periods of a year that are reported on")
                  .optional(
                      "due",
                      DueRuleTable.DUE_RULE,
                      ReportRequirement::getDue,
                      ReportRequirement.Builder::due,
                      "Thời hạn gửi",
                      "By when it must arrive")
                  .optional(
                      "window",
                      WINDOW,
                      ReportRequirement::getWindow,
                      ReportRequirement.Builder::window,
                      "Thời gian chốt số liệu; bỏ trống thì theo Nghị định 09/2019/NĐ-CP",
                      "Which days the data cover; by Decree 09/2019/NĐ-CP if absent")
                  .optional(
                      "reporters",
                      Codecs.text(),
                      ReportRequirement::getReporters,
                      ReportRequirement.Builder::reporters,
                      "Đối tượng báo cáo, bằng lời",
                      "Who reports, in words")
                  .list(
                      "reportingUnitCodes",
                      Codecs.sharedText(),
                      ReportRequirement::getReportingUnitCodes,
                      ReportRequirement.Builder::addReportingUnitCode,
                      "Mã các đơn vị báo cáo",
                      "The codes of the units that report")
                  .optional(
                      "recipient",
                      Codecs.sharedText(),
                      ReportRequirement::getRecipient,
                      ReportRequirement.Builder::recipient,
                      "Nơi nhận",
                      "To whom it goes")
                  .optional(
                      "consolidatingUnitCode",
                      Codecs.sharedText(),
                      ReportRequirement::getConsolidatingUnitCode,
                      ReportRequirement.Builder::consolidatingUnitCode,
                      "Mã đơn vị tổng hợp",
                      "The code of the unit that consolidates")
                  .list(
                      "channels",
                      Codecs.sharedText(),
                      ReportRequirement::getChannels,
                      ReportRequirement.Builder::addChannel,
                      "Các phương thức gửi",
                      "The ways of sending")
                  .optional(
                      "sentRule",
                      SENT_RULE,
                      ReportRequirement::getSentRule,
                      ReportRequirement.Builder::sentRule,
                      "Khi nào được coi là đã gửi; bỏ trống thì một phương thức là đủ",
                      "When it counts as sent; by any channel if absent")
                  .optional(
                      "content",
                      Codecs.text(),
                      ReportRequirement::getContent,
                      ReportRequirement.Builder::content,
                      "Nội dung báo cáo",
                      "What it must say")
                  .optional(
                      "outline",
                      Codecs.text(),
                      ReportRequirement::getOutline,
                      ReportRequirement.Builder::outline,
                      "Đề cương",
                      "The outline to follow")
                  .optional(
                      "dataAsked",
                      Codecs.truth(),
                      ReportRequirement::getDataAsked,
                      ReportRequirement.Builder::dataAsked,
                      "Có yêu cầu số liệu hay không",
                      "Whether it asks for figures")
                  .optional(
                      "dataForm",
                      Codecs.text(),
                      ReportRequirement::getDataForm,
                      ReportRequirement.Builder::dataForm,
                      "Biểu mẫu số liệu",
                      "The form for the data")
                  .list(
                      "tiers",
                      TIER,
                      ReportRequirement::getTiers,
                      ReportRequirement.Builder::addTier,
                      "Các cấp nhận báo cáo",
                      "The levels that it climbs")
                  .optional(
                      "validFrom",
                      Codecs.day(),
                      ReportRequirement::getValidFrom,
                      ReportRequirement.Builder::validFrom,
                      "Áp dụng từ ngày",
                      "The first day on which it holds")
                  .optional(
                      "validUntil",
                      Codecs.day(),
                      ReportRequirement::getValidUntil,
                      ReportRequirement.Builder::validUntil,
                      "Áp dụng đến hết ngày",
                      "The last day on which it holds"));

  static final ValueCodec<ReportingRegime> REGIME =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "ReportingRegime",
                      "Chế độ báo cáo",
                      "A reporting regime",
                      ReportingRegime::builder,
                      ReportingRegime.Builder::build)
                  .optional(
                      "text",
                      Codecs.text(),
                      ReportingRegime::getText,
                      ReportingRegime.Builder::text,
                      "Nội dung như đã viết",
                      "The words of the document")
                  .list(
                      "sources",
                      DocumentTable.DOCUMENT,
                      ReportingRegime::getSources,
                      ReportingRegime.Builder::addSource,
                      "Các văn bản quy định chế độ, nếu không phải chính kế hoạch",
                      "The documents that set it, where it is not the plan itself")
                  .list(
                      "requirements",
                      REQUIREMENT,
                      ReportingRegime::getRequirements,
                      ReportingRegime.Builder::addRequirement,
                      "Các báo cáo phải gửi",
                      "The reports that it asks for"));

  private ReportingTable() {}

  private static String textOf(ReportingPeriod period) {
    String kind = PeriodTable.codeOf(period.getKind());
    return period.getIndex().map(index -> kind + "-" + index).orElse(kind);
  }

  /** Returns the period that is spelled so; there are few. */
  private static @Nullable ReportingPeriod periodOf(String text) {
    for (Kind kind :
        new Kind[] {
          Kind.DAY, Kind.MONTH, Kind.QUARTER, Kind.SIX_MONTHS, Kind.NINE_MONTHS, Kind.YEAR
        }) {
      String code = PeriodTable.codeOf(kind);
      if (text.equals(code)) {
        return ReportingPeriod.every(kind);
      }
      for (int index = 1; index <= countOf(kind); index++) {
        if (text.equals(code + "-" + index)) {
          return ReportingPeriod.of(kind, index);
        }
      }
    }
    return null;
  }

  /** How many there are in a year; the one of nine months and the year have no number. */
  private static int countOf(Kind kind) {
    return switch (kind) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case SIX_MONTHS -> 2;
      default -> 0;
    };
  }

  private enum SentChannels {
    ALL,
    ANY
  }

  private static final class SentDraft {
    private @Nullable SentChannels channels;
    private final List<SentMark> marks = new ArrayList<>();

    SentRule finish() {
      SentMark[] given = marks.toArray(new SentMark[0]);
      return channels == SentChannels.ALL
          ? SentRule.allChannels(given)
          : SentRule.anyChannel(given);
    }
  }

  private enum WindowKind {
    CLOSING_DAY,
    CALENDAR,
    FIXED;

    static WindowKind of(DataWindow window) {
      if (window.getClosingDay().isPresent()) {
        return CLOSING_DAY;
      }
      return window.getFixedDays().isPresent() ? FIXED : CALENDAR;
    }
  }

  private static final class WindowDraft {
    private @Nullable WindowKind kind;
    private @Nullable Integer closingDay;
    private @Nullable CalendarPeriod days;

    DataWindow finish() {
      WindowKind given = Drafts.given(kind);
      boolean fits =
          (closingDay != null) == (given == WindowKind.CLOSING_DAY)
              && (days != null) == (given == WindowKind.FIXED);
      if (!fits) {
        throw Refusal.of(
            "closing-day cần closingDay, fixed cần days, calendar không cần gì thêm",
            "closing-day needs closingDay, fixed needs days, calendar needs neither");
      }
      return switch (given) {
        case CLOSING_DAY -> DataWindow.closingOn(Drafts.given(closingDay));
        case FIXED -> DataWindow.fixed(Drafts.given(days));
        case CALENDAR -> DataWindow.calendar();
      };
    }
  }
}
