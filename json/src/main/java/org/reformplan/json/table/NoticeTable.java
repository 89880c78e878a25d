package org.reformplan.json.table;

import static org.reformplan.json.table.Drafts.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.DayOff;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.calendar.DaySwap;
import org.reformplan.calendar.Occasion;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;

/** The tables of notices of days off and swaps. */
public final class NoticeTable {
  /** What documents say that they follow. */
  public static final String SCHEMA_NAME = "https://reformplan.org/schema/1.0/notices.schema.json";

  /** A text in one language, which then stands for both, or in both. */
  private static final ValueCodec<BilingualText> TEXT =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "BilingualText",
                      "Một đoạn chữ bằng hai thứ tiếng",
                      "A text in both languages",
                      TextDraft::new,
                      TextDraft::finish)
                  .required(
                      "vi",
                      Codecs.words(),
                      BilingualText::getVi,
                      (draft, vi) -> draft.vi = vi,
                      "Tiếng Việt",
                      "Vietnamese")
                  .optional(
                      "en",
                      Codecs.words(),
                      NoticeTable::englishOf,
                      (draft, en) -> draft.en = en,
                      "Tiếng Anh; nếu không có thì dùng tiếng Việt",
                      "English; the Vietnamese stands for it if absent"));

  private static final ValueCodec<Occasion> OCCASION = Codecs.code("Occasion", Occasion.values());

  private static final ValueCodec<DayOff> DAY_OFF =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "DayOff", "Một ngày nghỉ", "A day off", DayOffDraft::new, DayOffDraft::finish)
                  .required(
                      "day",
                      Codecs.day(),
                      DayOff::getDay,
                      (draft, day) -> draft.day = day,
                      "Ngày nghỉ",
                      "The day off")
                  .required(
                      "occasion",
                      OCCASION,
                      DayOff::getOccasion,
                      (draft, occasion) -> draft.occasion = occasion,
                      "Dịp nghỉ: Tết, Quốc khánh hoặc dịp khác",
                      "The occasion: Tết, National Day or another")
                  .optional(
                      "name",
                      TEXT,
                      NoticeTable::ownNameOf,
                      (draft, name) -> draft.name = name,
                      "Tên gọi, nếu khác tên của dịp nghỉ",
                      "The name, where it is not that of the occasion"));

  private static final ValueCodec<DaySwap> SWAP =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "DaySwap",
                      "Một ngày nghỉ hoán đổi",
                      "A day off in exchange for a worked rest day",
                      SwapDraft::new,
                      SwapDraft::finish)
                  .required(
                      "off",
                      Codecs.day(),
                      DaySwap::getDayOff,
                      (draft, day) -> draft.off = day,
                      "Ngày được nghỉ",
                      "The day off")
                  .required(
                      "worked",
                      Codecs.day(),
                      DaySwap::getWorkedDay,
                      (draft, day) -> draft.worked = day,
                      "Ngày làm bù",
                      "The day worked for it"));

  static final ValueCodec<DayOffNotice> NOTICE =
      Codecs.table(
          () ->
              ObjectTable.of(
                      "Notice",
                      "Một thông báo nghỉ lễ, Tết",
                      "A notice of days off",
                      DayOffNotice::builder,
                      DayOffNotice.Builder::build)
                  .optional(
                      "number",
                      Codecs.words(),
                      DayOffNotice::getNumber,
                      DayOffNotice.Builder::number,
                      "Số, ký hiệu văn bản",
                      "The number of the document")
                  .optional(
                      "issuer",
                      TEXT,
                      DayOffNotice::getIssuer,
                      DayOffNotice.Builder::issuer,
                      "Cơ quan ban hành",
                      "Who issued it")
                  .optional(
                      "issued",
                      Codecs.day(),
                      DayOffNotice::getIssued,
                      DayOffNotice.Builder::issued,
                      "Ngày ban hành; nếu không có thì coi như luôn có hiệu lực",
                      "The day of issue; without it the notice counts as always known")
                  .required(
                      "title",
                      TEXT,
                      DayOffNotice::getTitle,
                      DayOffNotice.Builder::title,
                      "Trích yếu",
                      "The title")
                  .optional(
                      "status",
                      BasisTable.STATUS,
                      NoticeTable::unusualStatus,
                      DayOffNotice.Builder::status,
                      "Mức chắc chắn của nguồn",
                      "How sure the source is")
                  .optional(
                      "remark",
                      TEXT,
                      DayOffNotice::getRemark,
                      DayOffNotice.Builder::remark,
                      "Ghi chú",
                      "A remark")
                  .list(
                      "holidays",
                      DAY_OFF,
                      DayOffNotice::getHolidays,
                      DayOffNotice.Builder::addHoliday,
                      "Ngày nghỉ lễ, Tết",
                      "Holidays")
                  .list(
                      "madeUpDays",
                      DAY_OFF,
                      DayOffNotice::getMadeUpDays,
                      DayOffNotice.Builder::addMadeUpDay,
                      "Ngày nghỉ bù",
                      "Made-up days off")
                  .list(
                      "swaps",
                      SWAP,
                      DayOffNotice::getSwaps,
                      DayOffNotice.Builder::addSwap,
                      "Hoán đổi ngày làm việc",
                      "Swaps")
                  .list(
                      "workedDays",
                      Codecs.day(),
                      DayOffNotice::getWorkedDays,
                      DayOffNotice.Builder::addWorkedDay,
                      "Ngày nghỉ hằng tuần phải làm việc mà không hoán đổi",
                      "Rest days that are worked without a swap"));

  /** A file of notices. */
  public static final ValueCodec<List<DayOffNotice>> NOTICES =
      Codecs.table(
          () ->
              ObjectTable.<List<DayOffNotice>, List<DayOffNotice>>of(
                      "Notices",
                      "Các thông báo nghỉ lễ, Tết",
                      "Notices of days off",
                      ArrayList::new,
                      Collections::unmodifiableList)
                  .document(SCHEMA_NAME)
                  .list(
                      "notices",
                      NOTICE,
                      notices -> notices,
                      List::add,
                      "Các thông báo",
                      "The notices"));

  private NoticeTable() {}

  private static Optional<String> englishOf(BilingualText text) {
    return text.getEn().equals(text.getVi()) ? Optional.empty() : Optional.of(text.getEn());
  }

  private static Optional<BilingualText> ownNameOf(DayOff day) {
    return DayOff.of(day.getDay(), day.getOccasion()).equals(day)
        ? Optional.empty()
        : Optional.of(day.getName());
  }

  private static Optional<BasisStatus> unusualStatus(DayOffNotice notice) {
    return notice.getStatus() == BasisStatus.REPORTED
        ? Optional.empty()
        : Optional.of(notice.getStatus());
  }

  /** A text as it is read. */
  private static final class TextDraft {
    private @Nullable String vi;
    private @Nullable String en;

    BilingualText finish() {
      String words = given(vi);
      return BilingualText.of(words, en == null ? words : en);
    }
  }

  /** A day off as it is read. */
  private static final class DayOffDraft {
    private @Nullable LocalDate day;
    private @Nullable Occasion occasion;
    private @Nullable BilingualText name;

    DayOff finish() {
      LocalDate when = given(day);
      Occasion why = given(occasion);
      return name == null ? DayOff.of(when, why) : DayOff.of(when, why, name);
    }
  }

  /** A swap as it is read. */
  private static final class SwapDraft {
    private @Nullable LocalDate off;
    private @Nullable LocalDate worked;

    DaySwap finish() {
      LocalDate free = given(off);
      LocalDate busy = given(worked);
      if (free.equals(busy)) {
        throw Refusal.of(
            "ngày " + free + " vừa là ngày nghỉ vừa là ngày làm bù",
            free + " is both the day off and the day worked for it");
      }
      return DaySwap.of(free, busy);
    }
  }
}
