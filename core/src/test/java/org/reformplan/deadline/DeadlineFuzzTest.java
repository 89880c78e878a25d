package org.reformplan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reformplan.TestTable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.Language;

/**
 * Random edits of real texts and random strings are read or refused, never thrown at. Ten thousand
 * in the build; {@code -Dtest.jvm.args=-Dreformplan.fuzz=1000000} runs as many as one likes.
 */
class DeadlineFuzzTest {
  private static final int CASES = Integer.getInteger("reformplan.fuzz", 10_000);
  private static final long SEED = Long.getLong("reformplan.fuzz.seed", 20230314L);
  private static final String ALPHABET =
      "0123456789/-.,;:()IVXQT qúyquýtháng nămngàytrướchếtđếntừsaukhi\u0301\u00A0\n–Ð";

  private final List<String> texts =
      TestTable.read("deadline-texts.tsv").stream().map(row -> row.get("text")).toList();
  private final Random random = new Random(SEED);

  @Test
  void anyTextIsReadOrRefused() {
    CalendarPeriod[] plans = {CalendarPeriod.ofYear(2024), CalendarPeriod.ofYears(2026, 2030)};
    for (int i = 0; i < CASES; i++) {
      String text = i % 4 == 0 ? noise() : mutation();
      CalendarPeriod plan = plans[i & 1];
      Deadline deadline = DeadlineParser.parse(text, plan);
      EffectiveDeadline effective = deadline.resolve(DeadlinePolicy.standard());
      Deadline again = DeadlineParser.parse(deadline.toCanonicalText(Language.VI), plan);

      assertThat(deadline.getText()).isEqualTo(text);
      assertThat(effective.isDeterminable()).as(text).isEqualTo(effective.getLastDay().isPresent());
      assertThat(again.hasSameMeaningAs(deadline)).as(text).isTrue();
    }
  }

  private String mutation() {
    StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, letter());
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 2 -> text.insert(at, texts.get(random.nextInt(texts.size())));
        default -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(letter()));
      }
    }
    return text.toString();
  }

  private String noise() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(5) == 0 ? (char) random.nextInt(0x10000) : letter());
    }
    return text.toString();
  }

  private char letter() {
    return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
  }
}
