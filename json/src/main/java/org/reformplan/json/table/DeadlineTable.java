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
import org.reformplan.json.codec.SpelledCodec;
import org.reformplan.json.codec.TableField;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;

/**
 * The form of time columns: their words, understood by the period of the plan, and beside them a
 * wording of the meaning where the words alone would mean something else.
 */
final class DeadlineTable {
  private static final ValueCodec<Worded> PLAIN =
      new SpelledCodec<Worded>(TableWords.DEADLINE, "") {
        @Override
        protected Worded valueOf(String text) {
          return Worded.plainly(text);
        }

        @Override
        protected String textOf(Worded value) {
          return value.text();
        }
      };

  private static final ValueCodec<Worded> IN_WORDS =
      new TypeTable<Worded, Draft>() {
        @Override
        protected ObjectTable<Worded, Draft> make() {
          return table(
                  "DeadlineInWords",
                  "Thời hạn mà lời văn không đủ nói rõ nghĩa",
                  "A deadline whose words alone do not say what is meant")
              .required(
                  "text",
                  Codecs.sharedText(),
                  DeadlineInWordsField.TEXT,
                  "Thời hạn như đã viết",
                  "The words as written")
              .required(
                  "meaning",
                  Codecs.sharedText(),
                  DeadlineInWordsField.MEANING,
                  "Nghĩa của thời hạn, bằng lời văn chuẩn",
                  "What is meant, in a settled wording")
              .optional(
                  "period",
                  PeriodTable.PERIOD,
                  DeadlineInWordsField.PERIOD,
                  "Thời gian dùng để hiểu nghĩa đó, khi khác với thời gian của kế hoạch",
                  "The period that the meaning is read with, where it is not the plan's");
        }

        @Override
        public Draft start() {
          return new Draft();
        }

        @Override
        public Worded finish(Draft builder) {
          return builder.finish();
        }
      };

  static final ValueCodec<Deadline> DEADLINE = new DeadlineCodec();

  private DeadlineTable() {}

  private enum DeadlineInWordsField implements TableField<Worded, Draft> {
    TEXT,
    MEANING,
    PERIOD;

    @Override
    public Object get(Worded value) {
      return switch (this) {
        case TEXT -> value.text();
        case MEANING -> value.meaning();
        case PERIOD -> value.period();
      };
    }

    @Override
    public void set(Draft builder, Object part) {
      switch (this) {
        case TEXT -> builder.text = (String) part;
        case MEANING -> builder.meaning = (String) part;
        case PERIOD -> builder.period = Optional.of((CalendarPeriod) part);
      }
    }
  }

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
        new EitherCodec<Worded>(PLAIN, IN_WORDS) {
          @Override
          protected boolean fitsText(Worded value) {
            return value.isPlain();
          }
        };

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
