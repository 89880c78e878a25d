package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;
import org.reformplan.quality.SteeringBoard;

/** The table of the boards that steer quality systems. */
final class SteeringBoardTable extends TypeTable<SteeringBoard, SteeringBoard.Builder> {
  static final ValueCodec<SteeringBoard> BOARD = new SteeringBoardTable();

  private SteeringBoardTable() {}

  @Override
  protected ObjectTable<SteeringBoard, SteeringBoard.Builder> make() {
    return table(
            "SteeringBoard",
            "Ban chỉ đạo hệ thống quản lý chất lượng",
            "The board that steers a quality system")
        .optional("head", PersonTable.PERSON, "Trưởng ban", "Who heads it")
        .list("members", PersonTable.PERSON, "Các thành viên", "The other members")
        .optional(
            "decision",
            DocumentTable.DOCUMENT,
            "Quyết định thành lập, kiện toàn",
            "The decision that set it up")
        .optional("since", Codecs.day(), "Từ ngày", "The first day of this board");
  }

  @Override
  protected SteeringBoard.Builder start() {
    return SteeringBoard.builder();
  }

  @Override
  protected SteeringBoard finish(SteeringBoard.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(SteeringBoard value, String field) {
    return switch (field) {
      case "head" -> value.getHead();
      case "members" -> value.getMembers();
      case "decision" -> value.getDecision();
      case "since" -> value.getSince();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(SteeringBoard.Builder builder, String field, Object part) {
    switch (field) {
      case "head" -> builder.head((Person) part);
      case "members" -> builder.addMember((Person) part);
      case "decision" -> builder.decision((DocumentReference) part);
      case "since" -> builder.since((LocalDate) part);
      default -> throw unknown(field);
    }
  }
}
