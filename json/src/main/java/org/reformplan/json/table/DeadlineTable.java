package org.reformplan.json.table;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.deadline.CompositeDeadline;
import org.reformplan.deadline.Deadline;
import org.reformplan.deadline.DeadlineKind;
import org.reformplan.deadline.DeadlineParser;
import org.reformplan.deadline.RecurringDeadline;
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

  /** The words as written, a wording of what is meant, and the period that this is read with. */
  private record Worded(String text, String meaning, Optional<CalendarPeriod> period) {
    static Worded plainly(String text) {
      return new Worded(text, text, Optional.empty());
    }

    boolean isPlain() {
      return period.isEmpty() && text.equals(meaning);
    }
  }

  private static final class DeadlineCodec extends ValueCodec<Deadline> {
    private final ValueCodec<Worded> form =
        new EitherCodec<>(
            Codecs.spelled(TableWords.DEADLINE, "", Worded::plainly, Worded::text),
            Codecs.table(
                () ->
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
                        .optional(
                            "period",
                            PeriodTable.PERIOD,
                            Worded::period,
                            (draft, period) -> draft.period = Optional.of(period),
                            "Thời gian dùng để hiểu nghĩa đó, khi khác với thời gian của kế hoạch",
                            "The period that the meaning is read with, where it is not the"
                                + " plan's")),
            Worded::isPlain);

    @Override
    public @Nullable Deadline read(Reading in) throws IOException {
      Worded worded = form.read(in);
      if (worded == null) {
        return null;
      }
      PlanWords words = (PlanWords) in.scope();
      if (worded.isPlain()) {
        return words.deadlineOf(worded.text());
      }
      Deadline meant = meaningOf(worded, words);
      if (meant.getKind() == DeadlineKind.UNPARSED) {
        in.refuse(
            Refusal.of(
                "\"meaning\" không đọc được thành thời hạn",
                "\"meaning\" cannot be read as a deadline"));
        return null;
      }
      return meant.writtenAs(worded.text());
    }

    private static Deadline meaningOf(Worded worded, PlanWords words) throws IOException {
      return worded.period().isPresent()
          ? DeadlineParser.parse(worded.meaning(), worded.period().get())
          : words.deadlineOf(worded.meaning());
    }

    @Override
    public void write(Deadline value, Writing out) throws IOException {
      PlanWords words = (PlanWords) out.scope();
      if (words.deadlineOf(value.getText()).equals(value)) {
        out.text(value.getText());
        return;
      }
      String meaning = value.toCanonicalText(Language.VI);
      Worded worded = new Worded(value.getText(), meaning, Optional.empty());
      if (!meaningOf(worded, words).hasSameMeaningAs(value)) {
        worded = new Worded(value.getText(), meaning, periodOf(value));
      }
      if (value.getKind() == DeadlineKind.UNPARSED
          || !meaningOf(worded, words).hasSameMeaningAs(value)) {
        throw new IllegalArgumentException(
            "Expected a deadline whose meaning can be worded in this plan, but found " + value);
      }
      form.write(worded, out);
    }

    /** The period over which something recurs is part of its meaning and not of its words. */
    private static Optional<CalendarPeriod> periodOf(Deadline value) {
      if (value instanceof RecurringDeadline recurring) {
        return Optional.of(CalendarPeriod.of(recurring.getPlanStart(), recurring.getPlanEnd()));
      }
      return value instanceof CompositeDeadline composite
          ? composite.getParts().stream().flatMap(part -> periodOf(part).stream()).findFirst()
          : Optional.empty();
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
    private Optional<CalendarPeriod> period = Optional.empty();

    Worded finish() {
      return new Worded(Drafts.given(text), Drafts.given(meaning), period);
    }
  }
}
