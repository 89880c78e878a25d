package org.reformplan.json.table;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.SchemaBook;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.token.TokenSink;

/** The words of a time column, whose meaning is worked out by the period of their plan. */
final class DeadlineTable {
  static final ValueCodec<Deadline> DEADLINE = new DeadlineCodec();

  private DeadlineTable() {}

  private static final class DeadlineCodec implements ValueCodec<Deadline> {
    private final ValueCodec<String> text = Codecs.sharedText();

    @Override
    public @Nullable Deadline read(Reading in) throws IOException {
      String words = text.read(in);
      return words == null ? null : ((PlanScope) in.scope()).deadlineOf(words);
    }

    @Override
    public void write(Deadline value, TokenSink out) throws IOException {
      out.text(value.getText());
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
      return text.schema(book);
    }

    @Override
    public BilingualText words() {
      return TableWords.DEADLINE;
    }
  }
}
