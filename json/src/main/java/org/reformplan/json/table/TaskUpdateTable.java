package org.reformplan.json.table;

import java.time.Instant;
import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.progress.ImplementationState;
import org.reformplan.progress.TaskUpdate;

/** The table of what units report about tasks. */
final class TaskUpdateTable extends TypeTable<TaskUpdate, TaskUpdate.Builder> {
  static final ValueCodec<TaskUpdate> UPDATE = new TaskUpdateTable();

  private TaskUpdateTable() {}

  @Override
  protected ObjectTable<TaskUpdate, TaskUpdate.Builder> make() {
    return table(
            "TaskUpdate", "Tình hình thực hiện một nhiệm vụ", "What a unit reports about a task")
        .required(
            "taskCode",
            Codecs.sharedText(),
            "Mã nhiệm vụ, việc chất lượng hoặc hành động khắc phục",
            "The code of the task, quality item or corrective action")
        .required("day", Codecs.day(), "Ngày xảy ra", "The day on which it happened")
        .required("recordedAt", MomentTable.MOMENT, "Thời điểm ghi nhận", "When it was recorded")
        .optional("recordedBy", Codecs.sharedText(), "Người ghi nhận", "Who recorded it")
        .optional(
            "unitCode",
            Codecs.sharedText(),
            "Mã đơn vị báo cáo",
            "The code of the unit that reports")
        .optional(
            "state",
            Codecs.code("ImplementationState", ImplementationState.values()),
            "Tình trạng thực hiện; completed là báo đã hoàn thành",
            "How far it is; completed claims completion")
        .optional(
            "percent",
            Codecs.wholeNumber(0, Integer.MAX_VALUE),
            "Tỷ lệ hoàn thành, phần trăm",
            "How much is done, in percent")
        .list(
            "evidence", DocumentTable.DOCUMENT, "Văn bản minh chứng", "The documents that prove it")
        .optional("difficulty", Codecs.text(), "Khó khăn, vướng mắc", "The difficulties met")
        .optional("proposal", Codecs.text(), "Kiến nghị, đề xuất", "What is proposed");
  }

  @Override
  protected TaskUpdate.Builder start() {
    return TaskUpdate.builder();
  }

  @Override
  protected TaskUpdate finish(TaskUpdate.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(TaskUpdate value, String field) {
    return switch (field) {
      case "taskCode" -> value.getTaskCode();
      case "day" -> value.getDay();
      case "recordedAt" -> value.getRecordedAt();
      case "recordedBy" -> value.getRecordedBy();
      case "unitCode" -> value.getUnitCode();
      case "state" -> value.getState();
      case "percent" -> value.getPercent();
      case "evidence" -> value.getEvidences();
      case "difficulty" -> value.getDifficulty();
      case "proposal" -> value.getProposal();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(TaskUpdate.Builder builder, String field, Object part) {
    switch (field) {
      case "taskCode" -> builder.taskCode((String) part);
      case "day" -> builder.day((LocalDate) part);
      case "recordedAt" -> builder.recordedAt((Instant) part);
      case "recordedBy" -> builder.recordedBy((String) part);
      case "unitCode" -> builder.unitCode((String) part);
      case "state" -> builder.state((ImplementationState) part);
      case "percent" -> builder.percent((Integer) part);
      case "evidence" -> builder.addEvidence((DocumentReference) part);
      case "difficulty" -> builder.difficulty((String) part);
      case "proposal" -> builder.proposal((String) part);
      default -> throw unknown(field);
    }
  }
}
