package org.reformplan.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reformplan.json.table.Form;
import org.reformplan.json.table.HeldFindingTable;
import org.reformplan.json.table.NoticesTable;
import org.reformplan.json.table.StatusBoardTable;
import org.reformplan.json.table.SuppressionsTable;

/**
 * Every field that a table names can be asked for and set: with nothing to ask and nothing to set,
 * a field that is known trips over that, and one that is not is told by its name.
 */
@SuppressWarnings("NullAway") // the null is the point
class EveryFieldTest {
  @Test
  void everyTableGetsItsFields() {
    List<String> missing = new ArrayList<>();
    for (ObjectCodec<?, ?> table : tables()) {
      for (Field<?, ?> field : fieldsOfValue(table)) {
        Throwable problem = catchThrowable(() -> table.type().get(null, field.name()));
        if (problem instanceof IllegalStateException) {
          missing.add(table.typeName() + "." + field.name());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTableThatIsReadSetsItsFields() {
    List<String> missing = new ArrayList<>();
    for (ObjectCodec<?, ?> table : tables()) {
      if (table.type() instanceof AnswerTable) {
        continue;
      }
      for (Field<?, ?> field : fieldsOfValue(table)) {
        Throwable problem = catchThrowable(() -> setNothing(table, field.name()));
        if (problem instanceof IllegalStateException) {
          missing.add(table.typeName() + "." + field.name());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aFieldThatTheTableLacksIsTold() {
    for (ObjectCodec<?, ?> table : tables()) {
      if (!(table.type() instanceof HeldFindingTable)) { // it asks the finding that it holds
        assertThat(catchThrowable(() -> table.type().get(null, "nonesuch")))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("'nonesuch'");
      }
      if (!(table.type() instanceof AnswerTable)) {
        assertThat(catchThrowable(() -> setNothing(table, "nonesuch")))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("'nonesuch'");
      }
    }
  }

  @Test
  void whatIsWorkedOutIsNeverStarted() {
    ObjectCodec<?, ?> board = StatusBoardTable.BOARD.table().orElseThrow();
    assertThat(catchThrowable(() -> board.type().start()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("StatusBoard is only written");
  }

  private static <B> void setNothing(ObjectCodec<?, B> table, String field) {
    table.type().set(table.type().start(), field, null);
  }

  /** The names of schema and format belong to the document. */
  private static List<Field<?, ?>> fieldsOfValue(ObjectCodec<?, ?> table) {
    List<Field<?, ?>> fields = new ArrayList<>(table.fields());
    fields.removeIf(HeaderField.class::isInstance);
    return fields;
  }

  private static Iterable<ObjectCodec<?, ?>> tables() {
    Map<Object, ObjectCodec<?, ?>> tables = new LinkedHashMap<>();
    for (Form<?> form : Form.ALL) {
      gather(form.codec().table().orElseThrow(), tables);
    }
    gather(NoticesTable.NOTICES.table().orElseThrow(), tables);
    gather(SuppressionsTable.SUPPRESSIONS.table().orElseThrow(), tables);
    assertThat(tables).hasSizeGreaterThan(60);
    return tables.values();
  }

  private static void gather(ObjectCodec<?, ?> table, Map<Object, ObjectCodec<?, ?>> tables) {
    if (tables.putIfAbsent(table.type(), table) == null) {
      table.parts().forEach(part -> gather(part, tables));
    }
  }
}
