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
import org.reformplan.json.codec.ObjectCodec;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.SchemaBook;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.json.codec.Writing;

/**
 * The form of time columns: their words, understood by the period of the plan, and beside them a
 * wording of the meaning where the words alone would mean something else.
 */
final class DeadlineCodec extends ValueCodec<Deadline> {
  private static final ValueCodec<WordedDeadline> FORM = new WordedDeadlineCodec();

  static final ValueCodec<Deadline> DEADLINE = new DeadlineCodec();

  private DeadlineCodec() {}

  @Override
  public @Nullable Deadline read(Reading in) throws IOException {
    WordedDeadline worded = FORM.read(in);
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

  private static Deadline meaningOf(WordedDeadline worded, PlanWords words) throws IOException {
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
    WordedDeadline worded = new WordedDeadline(value.getText(), meaning, Optional.empty());
    if (!meaningOf(worded, words).hasSameMeaningAs(value)) {
      worded = new WordedDeadline(value.getText(), meaning, periodOf(value));
    }
    if (value.getKind() == DeadlineKind.UNPARSED
        || !meaningOf(worded, words).hasSameMeaningAs(value)) {
      throw new IllegalArgumentException(
          "Expected a deadline whose meaning can be worded in this plan, but found " + value);
    }
    FORM.write(worded, out);
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
    return FORM.schema(book);
  }

  @Override
  public BilingualText words() {
    return FORM.words();
  }

  @Override
  public Optional<ObjectCodec<?, ?>> table() {
    return FORM.table();
  }
}
