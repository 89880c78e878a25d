package org.reformplan.json.table;

import org.reformplan.calendar.Certainty;
import org.reformplan.calendar.DayInfo;
import org.reformplan.calendar.DayKind;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.Explanation;
import org.reformplan.json.codec.AnswerTable;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ValueCodec;

/** The tables of last days with their reasons, and of days of the calendar. */
final class AnswerTables {
  private static final ValueCodec<Explanation.Step> STEP =
      AnswerTable.<Explanation.Step>of(
              "ExplanationStep", "Một bước lập luận", "One step of an explanation")
          .always("step", BilingualTextTable.TEXT, Explanation.Step::getText, "Bước", "The step")
          .optional(
              "day", Codecs.day(), Explanation.Step::getDay, "Ngày đi đến", "Where it arrived")
          .always(
              "basis", BasisTable.BASIS, Explanation.Step::getBasis, "Căn cứ", "What it rests on")
          .codec();

  /** What a time column comes to. */
  static final ValueCodec<EffectiveDeadline> EFFECTIVE_DEADLINE =
      AnswerTable.<EffectiveDeadline>of(
              "EffectiveDeadline",
              "Thời hạn đi đến ngày nào, vì sao",
              "What a deadline comes to, and why")
          .always(
              "stated",
              Codecs.text(),
              EffectiveDeadline::getStatedText,
              "Thời hạn như đã viết",
              "The words as written")
          .optional(
              "start", Codecs.day(), EffectiveDeadline::getStart, "Ngày bắt đầu", "The first day")
          .optional(
              "named",
              Codecs.day(),
              EffectiveDeadline::getNamedDay,
              "Ngày mà lời văn nêu",
              "The day that the words name")
          .optional(
              "lastDay", Codecs.day(), EffectiveDeadline::getLastDay, "Hạn cuối", "The last day")
          .optional(
              "lastTime",
              Codecs.time(),
              EffectiveDeadline::getLastTime,
              "Giờ cuối của ngày đó",
              "The last time of that day")
          .always(
              "determinable",
              Codecs.truth(),
              EffectiveDeadline::isDeterminable,
              "Xác định được hạn cuối",
              "Whether there is a last day")
          .always(
              "provisional",
              Codecs.truth(),
              EffectiveDeadline::isProvisional,
              "Còn phụ thuộc ngày nghỉ chưa được quyết định",
              "Whether days off that are not decided yet could change it")
          .optional(
              "reason",
              BilingualTextTable.TEXT,
              EffectiveDeadline::getReason,
              "Vì sao chưa xác định được",
              "Why there is no last day")
          .list(
              "explanation",
              STEP,
              deadline -> deadline.getExplanation().getSteps(),
              "Các bước lập luận",
              "The steps that led there")
          .codec();

  /** A day of the calendar. */
  static final ValueCodec<DayInfo> DAY_INFO =
      AnswerTable.<DayInfo>of("DayInfo", "Một ngày của lịch", "A day of the calendar")
          .always("day", Codecs.day(), DayInfo::getDay, "Ngày", "The day")
          .always(
              "kind",
              Codecs.code("DayKind", DayKind.values()),
              DayInfo::getKind,
              "Loại ngày",
              "What kind of day it is")
          .always(
              "working", Codecs.truth(), DayInfo::isWorking, "Có làm việc", "Whether it is worked")
          .always("name", BilingualTextTable.TEXT, DayInfo::getName, "Tên gọi", "Its name")
          .always(
              "certainty",
              Codecs.code("Certainty", Certainty.values()),
              DayInfo::getCertainty,
              "Mức chắc chắn",
              "How sure that is")
          .always("source", BasisTable.BASIS, DayInfo::getSource, "Nguồn", "Who says so")
          .optional(
              "counterpart",
              Codecs.day(),
              DayInfo::getCounterpart,
              "Ngày hoán đổi với nó",
              "The day that it was exchanged with")
          .optional("note", BilingualTextTable.TEXT, DayInfo::getNote, "Ghi chú", "A remark")
          .codec();

  private AnswerTables() {}
}
