package org.reformplan.json.table;

import java.time.LocalDate;
import java.util.Optional;
import org.reformplan.calendar.DayOff;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.calendar.DaySwap;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;

/** The table of notices of days off and swaps. */
final class DayOffNoticeTable extends TypeTable<DayOffNotice, DayOffNotice.Builder> {
  static final ValueCodec<DayOffNotice> NOTICE = new DayOffNoticeTable();

  private DayOffNoticeTable() {}

  @Override
  protected ObjectTable<DayOffNotice, DayOffNotice.Builder> make() {
    return table("Notice", "Một thông báo nghỉ lễ, Tết", "A notice of days off")
        .optional("number", Codecs.words(), "Số, ký hiệu văn bản", "The number of the document")
        .optional("issuer", NoticeTextTable.TEXT, "Cơ quan ban hành", "Who issued it")
        .optional(
            "issued",
            Codecs.day(),
            "Ngày ban hành; nếu không có thì coi như luôn có hiệu lực",
            "The day of issue; without it the notice counts as always known")
        .required("title", NoticeTextTable.TEXT, "Trích yếu", "The title")
        .optional("status", BasisTable.STATUS, "Mức chắc chắn của nguồn", "How sure the source is")
        .optional("remark", NoticeTextTable.TEXT, "Ghi chú", "A remark")
        .list("holidays", DayOffTable.DAY_OFF, "Ngày nghỉ lễ, Tết", "Holidays")
        .list("madeUpDays", DayOffTable.DAY_OFF, "Ngày nghỉ bù", "Made-up days off")
        .list("swaps", DaySwapTable.SWAP, "Hoán đổi ngày làm việc", "Swaps")
        .list(
            "workedDays",
            Codecs.day(),
            "Ngày nghỉ hằng tuần phải làm việc mà không hoán đổi",
            "Rest days that are worked without a swap");
  }

  @Override
  protected DayOffNotice.Builder start() {
    return DayOffNotice.builder();
  }

  @Override
  protected DayOffNotice finish(DayOffNotice.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(DayOffNotice value, String field) {
    return switch (field) {
      case "number" -> value.getNumber();
      case "issuer" -> value.getIssuer();
      case "issued" -> value.getIssued();
      case "title" -> value.getTitle();
      case "status" -> unusualStatus(value);
      case "remark" -> value.getRemark();
      case "holidays" -> value.getHolidays();
      case "madeUpDays" -> value.getMadeUpDays();
      case "swaps" -> value.getSwaps();
      case "workedDays" -> value.getWorkedDays();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(DayOffNotice.Builder builder, String field, Object part) {
    switch (field) {
      case "number" -> builder.number((String) part);
      case "issuer" -> builder.issuer((BilingualText) part);
      case "issued" -> builder.issued((LocalDate) part);
      case "title" -> builder.title((BilingualText) part);
      case "status" -> builder.status((BasisStatus) part);
      case "remark" -> builder.remark((BilingualText) part);
      case "holidays" -> builder.addHoliday((DayOff) part);
      case "madeUpDays" -> builder.addMadeUpDay((DayOff) part);
      case "swaps" -> builder.addSwap((DaySwap) part);
      case "workedDays" -> builder.addWorkedDay((LocalDate) part);
      default -> throw unknown(field);
    }
  }

  private static Optional<BasisStatus> unusualStatus(DayOffNotice notice) {
    return notice.getStatus() == BasisStatus.REPORTED
        ? Optional.empty()
        : Optional.of(notice.getStatus());
  }
}
