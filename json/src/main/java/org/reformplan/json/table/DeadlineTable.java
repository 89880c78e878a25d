package org.reformplan.json.table;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.document.BilingualText;
import org.reformplan.document.Language;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ObjectCodec;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.SchemaBook;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;

/**
 * The form of time columns: their words, understood by the period of the plan, and beside them a
 * wording of the meaning where the words alone would mean something else.
 */
final class DeadlineTable {
  static final ValueCodec<Deadline> DEADLINE = new DeadlineCodec();

  private DeadlineTable() {}

  /** The words as written, and a wording of what is meant. */
  private record Worded(String text, String meaning) {}

  private static final class DeadlineCodec implements ValueCodec<Deadline> {
    private final ValueCodec<Worded> form =
        new EitherCodec<>(
            Codecs.spelled(TableWords.DEADLINE, "", text -> new Worded(text, text), Worded::text),
            ObjectTable.of(
                    "DeadlineInWords",
                    "Thời hạn mà lời văn không đủ nói rõ nghĩa",
                    "A deadline whose words alone do not say what is meant",
                    Draft::new,
                    Draft::finish)
                .required(
                    "text",
                    Codecs.sharedText(),
                    Worded::text,
                    (draft, text) -> draft.text = text,
                    "Thời hạn như đã viết",
                    "The words as written")
                .required(
                    "meaning",
                    Codecs.sharedText(),
                    Worded::meaning,
                    (draft, meaning) -> draft.meaning = meaning,
                    "Nghĩa của thời hạn, bằng lời văn chuẩn",
                    "What is meant, in a settled wording")
                .codec(),
            worded -> worded.text().equals(worded.meaning()));

    @Override
    public @Nullable Deadline read(Reading in) throws IOException {
      Worded worded = form.read(in);
      if (worded == null) {
        return null;
      }
      PlanWords words = (PlanWords) in.scope();
      Deadline meant = words.deadlineOf(worded.meaning());
      if (worded.text().equals(worded.meaning())) {
        return meant;
      }
      if (meant.getKind() == DeadlineKind.UNPARSED) {
        in.refuse(
            Refusal.of(
                "\"meaning\" không đọc được thành thời hạn",
                "\"meaning\" cannot be read as a deadline"));
        return null;
      }
      return meant.writtenAs(worded.text());
    }

    @Override
    public void write(Deadline value, Writing out) throws IOException {
      String text = value.getText();
      PlanWords words = (PlanWords) out.scope();
      if (words.deadlineOf(text).equals(value)) {
        out.text(text);
        return;
      }
      String meaning = value.toCanonicalText(Language.VI);
      if (meaning.equals(text) || !words.deadlineOf(meaning).hasSameMeaningAs(value)) {
        throw new IllegalArgumentException(
            "Expected a deadline whose meaning can be worded in this plan, but found " + value);
      }
      form.write(new Worded(text, meaning), out);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
      return form.schema(book);
    }

    @Override
    public BilingualText words() {
      return form.words();
    }

    @Override
    public Optional<ObjectCodec<?, ?>> table() {
      return form.table();
    }
  }

  private static final class Draft {
    private @Nullable String text;
    private @Nullable String meaning;

    Worded finish() {
      return new Worded(Drafts.given(text), Drafts.given(meaning));
    }
  }
}
