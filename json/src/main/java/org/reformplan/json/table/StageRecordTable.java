package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityStage;
import org.reformplan.quality.StageRecord;

/** The table of records that a quality system reached a stage. */
final class StageRecordTable extends TypeTable<StageRecord, StageRecord.Builder> {
  static final ValueCodec<QualityStage> STAGE = Codecs.code("QualityStage", QualityStage.values());

  static final ValueCodec<StageRecord> STAGE_RECORD = new StageRecordTable();

  private StageRecordTable() {}

  @Override
  protected ObjectTable<StageRecord, StageRecord.Builder> make() {
    return table("StageRecord", "Hệ thống đạt một giai đoạn", "The record that a stage was reached")
        .required("stage", STAGE, "Giai đoạn", "The stage")
        .optional("day", Codecs.day(), "Từ ngày", "The first day of the stage")
        .optional(
            "document", DocumentTable.DOCUMENT, "Văn bản chứng minh", "The document that shows it");
  }

  @Override
  protected StageRecord.Builder start() {
    return StageRecord.builder();
  }

  @Override
  protected StageRecord finish(StageRecord.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(StageRecord value, String field) {
    return switch (field) {
      case "stage" -> value.getStage();
      case "day" -> value.getDay();
      case "document" -> value.getDocument();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(StageRecord.Builder builder, String field, Object part) {
    switch (field) {
      case "stage" -> builder.stage((QualityStage) part);
      case "day" -> builder.day((LocalDate) part);
      case "document" -> builder.document((DocumentReference) part);
      default -> throw unknown(field);
    }
  }
}
