package org.reformplan.examples.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.reformplan.deadline.EffectiveDeadline;
import org.reformplan.document.Language;
import org.reformplan.plan.Duty;
import org.reformplan.plan.ReformPlan;

/**
 * Writes duties as a calendar file (RFC 5545): an event of the whole day for each day on which a
 * duty falls due. The same plan gives the same file, so that importing it again replaces events and
 * does not double them.
 */
final class DutyCalendar {
  /** In octets, without the line break. */
  private static final int LONGEST_LINE = 75;

  private DutyCalendar() {}

  static String of(ReformPlan plan, List<Duty> duties, Language language) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//reformplan//reformplan//VI"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    for (Duty duty : duties) {
      duty.listDueDays().forEach(day -> calendar.add(event(plan, duty, day, language)));
    }
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory cannot fail to be written", e);
    }
    return folded(text.toString().replace("\r\n ", "")); // what counts characters is undone
  }

  /** Breaks long lines as RFC 5545 asks, which counts bytes: never within a character. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      boolean isBreak = character == '\r' || character == '\n';
      if (!isBreak && octets + size > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets = isBreak ? 0 : octets + size;
      i += Character.charCount(character);
    }
    return folded.toString();
  }

  private static VEvent event(ReformPlan plan, Duty duty, LocalDate day, Language language) {
    VEvent event = new VEvent(false);
    String name = plan.getTitle() + "|" + duty.getKind().getCode() + "|" + duty.getId() + "|" + day;
    event.add(new Uid(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()));
    event.add(new DtStamp(stamp(plan)));
    event.add(new DtStart<>(day));
    event.add(new DtEnd<>(day.plusDays(1)));
    event.add(
        new Summary(
            duty.getKind().getLabel().in(language)
                + " "
                + duty.getId()
                + ": "
                + duty.getTitle().in(language)));
    event.add(new Description(description(plan, duty, language)));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  /** The moment of the plan's decision, since the file says nothing that was not known then. */
  private static Instant stamp(ReformPlan plan) {
    LocalDate day =
        plan.getDecision().flatMap(d -> d.getDate()).orElse(plan.getPeriod().getStart());
    return day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }

  private static String description(ReformPlan plan, Duty duty, Language language) {
    String stated = duty.getDeadline().map(EffectiveDeadline::getStatedText).orElse("");
    String unsettled =
        DutyOutput.isProvisional(duty)
            ? "\n" + (language == Language.VI ? "Tạm tính" : "Provisional")
            : "";
    return plan.getTitle()
        + "\n“"
        + stated
        + "”"
        + unsettled
        + "\n"
        + DutyOutput.names(duty.getUnits());
  }
}
