package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.calendar.CalendarPeriod.Kind;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.reporting.DataWindow;
import org.reformplan.reporting.DueRule;
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
      new SpelledCodec<ReportingPeriod>(
          TableWords.REPORTING_PERIOD,
          "^(day|month(-([1-9]|1[0-2]))?|quarter(-[1-4])?|six-months(-[12])?|nine-months|year)$") {
        @Override
        protected @Nullable ReportingPeriod valueOf(String text) {
          return periodOf(text);
        }

        @Override
        protected String textOf(ReportingPeriod value) {
          return wordsOf(value);
        }
      };

  private static final ValueCodec<DataWindow> WINDOW =
      new TypeTable<DataWindow, WindowDraft>() {
        @Override
        protected ObjectTable<DataWindow, WindowDraft> make() {
          return table("DataWindow", "Thời gian chốt số liệu", "Which days the data cover")
              .required(
                  "kind",
                  Codecs.code("DataWindowKind", WindowKind.values()),
                  DataWindowField.KIND,
                  "Chốt vào một ngày trong tháng, theo kỳ dương lịch, hay nêu rõ từ ngày đến"
                      + " ngày",
                  "Whether data close on a day of the month, go by the calendar, or have fixed"
                      + " days")
              .optional(
                  "closingDay",
                  Codecs.wholeNumber(1, 27),
                  DataWindowField.CLOSING_DAY,
                  "Ngày chốt trong tháng cuối của kỳ (closing-day)",
                  "The day of the period's last month on which data close (closing-day)")
              .optional(
                  "days",
                  PeriodTable.PERIOD,
                  DataWindowField.DAYS,
                  "Từ ngày đến ngày (fixed)",
                  "The days (fixed)");
        }

        @Override
        public WindowDraft start() {
          return new WindowDraft();
        }

        @Override
        public DataWindow finish(WindowDraft builder) {
          return builder.finish();
        }
      };

  private static final ValueCodec<ReportTier> TIER =
      new TypeTable<ReportTier, ReportTier.Builder>() {
        @Override
        protected ObjectTable<ReportTier, ReportTier.Builder> make() {
          return table("ReportTier", "Một cấp nhận báo cáo", "A level that a report climbs")
              .required(
                  "level",
                  Codecs.wholeNumber(1, MOST_LEVELS),
                  ReportTierField.LEVEL,
                  "Cấp, tính từ 1",
                  "The level, counted from 1")
              .optional(
                  "recipient",
                  Codecs.sharedText(),
                  ReportTierField.RECIPIENT,
                  "Nơi nhận ở cấp này",
                  "Who receives it at this level")
              .optional(
                  "due",
                  DueRuleTable.DUE_RULE,
                  ReportTierField.DUE,
                  "Thời hạn ở cấp này",
                  "By when it must arrive at this level");
        }

        @Override
        public ReportTier.Builder start() {
          return ReportTier.builder();
        }

        @Override
        public ReportTier finish(ReportTier.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<SentMark> SENT_MARK = Codecs.code("SentMark", SentMark.values());

  private static final ValueCodec<SentRule> SENT_RULE =
      new TypeTable<SentRule, SentDraft>() {
        @Override
        protected ObjectTable<SentRule, SentDraft> make() {
          return table(
                  "SentRule", "Khi nào báo cáo được coi là đã gửi", "When a report counts as sent")
              .required(
                  "channels",
                  Codecs.code("SentChannels", SentChannels.values()),
                  SentRuleField.CHANNELS,
                  "Phải gửi qua mọi phương thức (all) hay một phương thức là đủ (any)",
                  "Whether every channel must be used (all) or one is enough (any)")
              .list(
                  "marks",
                  SENT_MARK,
                  SentRuleField.MARKS,
                  "Căn cứ xác định thời điểm gửi; bỏ trống thì căn cứ nào cũng được",
                  "What tells the moment of sending; any if absent");
        }

        @Override
        public SentDraft start() {
          return new SentDraft();
        }

        @Override
        public SentRule finish(SentDraft builder) {
          return builder.finish();
        }
      };

  static final ValueCodec<ReportRequirement> REQUIREMENT =
      new TypeTable<ReportRequirement, ReportRequirement.Builder>() {
        @Override
        protected ObjectTable<ReportRequirement, ReportRequirement.Builder> make() {
          return table(
                  "ReportRequirement",
                  "Một báo cáo mà chế độ báo cáo yêu cầu",
                  "A report that a regime asks for")
              .required(
                  "code",
                  Codecs.sharedText(),
                  ReportRequirementField.CODE,
                  "Mã báo cáo",
                  "The code of the requirement")
              .required(
                  "kind",
                  Codecs.code("ReportKind", ReportKind.values()),
                  ReportRequirementField.KIND,
                  "Định kỳ, chuyên đề hay đột xuất",
                  "Whether it is periodic, thematic or ad hoc")
              .optional(
                  "title",
                  Codecs.text(),
                  ReportRequirementField.TITLE,
                  "Tên báo cáo",
                  "The title of the report")
              .list(
                  "periods",
                  PERIOD,
                  ReportRequirementField.PERIODS,
                  "Các kỳ báo cáo trong năm",
                  "The periods of a year that are reported on")
              .optional(
                  "due",
                  DueRuleTable.DUE_RULE,
                  ReportRequirementField.DUE,
                  "Thời hạn gửi",
                  "By when it must arrive")
              .optional(
                  "window",
                  WINDOW,
                  ReportRequirementField.WINDOW,
                  "Thời gian chốt số liệu; bỏ trống thì theo Nghị định 09/2019/NĐ-CP",
                  "Which days the data cover; by Decree 09/2019/NĐ-CP if absent")
              .optional(
                  "reporters",
                  Codecs.text(),
                  ReportRequirementField.REPORTERS,
                  "Đối tượng báo cáo, bằng lời",
                  "Who reports, in words")
              .list(
                  "reportingUnitCodes",
                  Codecs.sharedText(),
                  ReportRequirementField.REPORTING_UNIT_CODES,
                  "Mã các đơn vị báo cáo",
                  "The codes of the units that report")
              .optional(
                  "recipient",
                  Codecs.sharedText(),
                  ReportRequirementField.RECIPIENT,
                  "Nơi nhận",
                  "To whom it goes")
              .optional(
                  "consolidatingUnitCode",
                  Codecs.sharedText(),
                  ReportRequirementField.CONSOLIDATING_UNIT_CODE,
                  "Mã đơn vị tổng hợp",
                  "The code of the unit that consolidates")
              .list(
                  "channels",
                  Codecs.sharedText(),
                  ReportRequirementField.CHANNELS,
                  "Các phương thức gửi",
                  "The ways of sending")
              .optional(
                  "sentRule",
                  SENT_RULE,
                  ReportRequirementField.SENT_RULE,
                  "Khi nào được coi là đã gửi; bỏ trống thì một phương thức là đủ",
                  "When it counts as sent; by any channel if absent")
              .optional(
                  "content",
                  Codecs.text(),
                  ReportRequirementField.CONTENT,
                  "Nội dung báo cáo",
                  "What it must say")
              .optional(
                  "outline",
                  Codecs.text(),
                  ReportRequirementField.OUTLINE,
                  "Đề cương",
                  "The outline to follow")
              .optional(
                  "dataAsked",
                  Codecs.truth(),
                  ReportRequirementField.DATA_ASKED,
                  "Có yêu cầu số liệu hay không",
                  "Whether it asks for figures")
              .optional(
                  "dataForm",
                  Codecs.text(),
                  ReportRequirementField.DATA_FORM,
                  "Biểu mẫu số liệu",
                  "The form for the data")
              .list(
                  "tiers",
                  TIER,
                  ReportRequirementField.TIERS,
                  "Các cấp nhận báo cáo",
                  "The levels that it climbs")
              .optional(
                  "validFrom",
                  Codecs.day(),
                  ReportRequirementField.VALID_FROM,
                  "Áp dụng từ ngày",
                  "The first day on which it holds")
              .optional(
                  "validUntil",
                  Codecs.day(),
                  ReportRequirementField.VALID_UNTIL,
                  "Áp dụng đến hết ngày",
                  "The last day on which it holds");
        }

        @Override
        public ReportRequirement.Builder start() {
          return ReportRequirement.builder();
        }

        @Override
        public ReportRequirement finish(ReportRequirement.Builder builder) {
          return builder.build();
        }
      };

  static final ValueCodec<ReportingRegime> REGIME =
      new TypeTable<ReportingRegime, ReportingRegime.Builder>() {
        @Override
        protected ObjectTable<ReportingRegime, ReportingRegime.Builder> make() {
          return table("ReportingRegime", "Chế độ báo cáo", "A reporting regime")
              .optional(
                  "text",
                  Codecs.text(),
                  ReportingRegimeField.TEXT,
                  "Nội dung như đã viết",
                  "The words of the document")
              .list(
                  "sources",
                  DocumentTable.DOCUMENT,
                  ReportingRegimeField.SOURCES,
                  "Các văn bản quy định chế độ, nếu không phải chính kế hoạch",
                  "The documents that set it, where it is not the plan itself")
              .list(
                  "requirements",
                  REQUIREMENT,
                  ReportingRegimeField.REQUIREMENTS,
                  "Các báo cáo phải gửi",
                  "The reports that it asks for");
        }

        @Override
        public ReportingRegime.Builder start() {
          return ReportingRegime.builder();
        }

        @Override
        public ReportingRegime finish(ReportingRegime.Builder builder) {
          return builder.build();
        }
      };

  private ReportingTable() {}

  private enum DataWindowField implements TableField<DataWindow, WindowDraft> {
    KIND,
    CLOSING_DAY,
    DAYS;

    @Override
    public Object get(DataWindow value) {
      return switch (this) {
        case KIND -> WindowKind.of(value);
        case CLOSING_DAY -> value.getClosingDay();
        case DAYS -> value.getFixedDays();
      };
    }

    @Override
    public void set(WindowDraft builder, Object part) {
      switch (this) {
        case KIND -> builder.kind = (WindowKind) part;
        case CLOSING_DAY -> builder.closingDay = (Integer) part;
        case DAYS -> builder.days = (CalendarPeriod) part;
      }
    }
  }

  private enum ReportTierField implements TableField<ReportTier, ReportTier.Builder> {
    LEVEL,
    RECIPIENT,
    DUE;

    @Override
    public Object get(ReportTier value) {
      return switch (this) {
        case LEVEL -> value.getLevel();
        case RECIPIENT -> value.getRecipient();
        case DUE -> value.getDue();
      };
    }

    @Override
    public void set(ReportTier.Builder builder, Object part) {
      switch (this) {
        case LEVEL -> builder.level((Integer) part);
        case RECIPIENT -> builder.recipient((String) part);
        case DUE -> builder.due((DueRule) part);
      }
    }
  }

  private enum SentRuleField implements TableField<SentRule, SentDraft> {
    CHANNELS,
    MARKS;

    @Override
    public Object get(SentRule value) {
      return switch (this) {
        case CHANNELS -> value.isAllChannels() ? SentChannels.ALL : SentChannels.ANY;
        case MARKS -> List.copyOf(value.getMarks());
      };
    }

    @Override
    public void set(SentDraft builder, Object part) {
      switch (this) {
        case CHANNELS -> builder.channels = (SentChannels) part;
        case MARKS -> builder.marks.add((SentMark) part);
      }
    }
  }

  private enum ReportRequirementField
      implements TableField<ReportRequirement, ReportRequirement.Builder> {
    CODE,
    KIND,
    TITLE,
    PERIODS,
    DUE,
    WINDOW,
    REPORTERS,
    REPORTING_UNIT_CODES,
    RECIPIENT,
    CONSOLIDATING_UNIT_CODE,
    CHANNELS,
    SENT_RULE,
    CONTENT,
    OUTLINE,
    DATA_ASKED,
    DATA_FORM,
    TIERS,
    VALID_FROM,
    VALID_UNTIL;

    @Override
    public Object get(ReportRequirement value) {
      return switch (this) {
        case CODE -> value.getCode();
        case KIND -> value.getKind();
        case TITLE -> value.getTitle();
        case PERIODS -> value.getPeriods();
        case DUE -> value.getDue();
        case WINDOW -> value.getWindow();
        case REPORTERS -> value.getReporters();
        case REPORTING_UNIT_CODES -> value.getReportingUnitCodes();
        case RECIPIENT -> value.getRecipient();
        case CONSOLIDATING_UNIT_CODE -> value.getConsolidatingUnitCode();
        case CHANNELS -> value.getChannels();
        case SENT_RULE -> value.getSentRule();
        case CONTENT -> value.getContent();
        case OUTLINE -> value.getOutline();
        case DATA_ASKED -> value.getDataAsked();
        case DATA_FORM -> value.getDataForm();
        case TIERS -> value.getTiers();
        case VALID_FROM -> value.getValidFrom();
        case VALID_UNTIL -> value.getValidUntil();
      };
    }

    @Override
    public void set(ReportRequirement.Builder builder, Object part) {
      switch (this) {
        case CODE -> builder.code((String) part);
        case KIND -> builder.kind((ReportKind) part);
        case TITLE -> builder.title((String) part);
        case PERIODS -> builder.addPeriod((ReportingPeriod) part);
        case DUE -> builder.due((DueRule) part);
        case WINDOW -> builder.window((DataWindow) part);
        case REPORTERS -> builder.reporters((String) part);
        case REPORTING_UNIT_CODES -> builder.addReportingUnitCode((String) part);
        case RECIPIENT -> builder.recipient((String) part);
        case CONSOLIDATING_UNIT_CODE -> builder.consolidatingUnitCode((String) part);
        case CHANNELS -> builder.addChannel((String) part);
        case SENT_RULE -> builder.sentRule((SentRule) part);
        case CONTENT -> builder.content((String) part);
        case OUTLINE -> builder.outline((String) part);
        case DATA_ASKED -> builder.dataAsked((Boolean) part);
        case DATA_FORM -> builder.dataForm((String) part);
        case TIERS -> builder.addTier((ReportTier) part);
        case VALID_FROM -> builder.validFrom((LocalDate) part);
        case VALID_UNTIL -> builder.validUntil((LocalDate) part);
      }
    }
  }

  private enum ReportingRegimeField
      implements TableField<ReportingRegime, ReportingRegime.Builder> {
    TEXT,
    SOURCES,
    REQUIREMENTS;

    @Override
    public Object get(ReportingRegime value) {
      return switch (this) {
        case TEXT -> value.getText();
        case SOURCES -> value.getSources();
        case REQUIREMENTS -> value.getRequirements();
      };
    }

    @Override
    public void set(ReportingRegime.Builder builder, Object part) {
      switch (this) {
        case TEXT -> builder.text((String) part);
        case SOURCES -> builder.addSource((DocumentReference) part);
        case REQUIREMENTS -> builder.addRequirement((ReportRequirement) part);
      }
    }
  }

  private static String wordsOf(ReportingPeriod period) {
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
