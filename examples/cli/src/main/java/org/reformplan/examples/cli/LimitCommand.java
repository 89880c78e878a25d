package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.reformplan.calendar.OutsideHorizonException;
import org.reformplan.calendar.Roll;
import org.reformplan.calendar.TimeLimit;
import org.reformplan.calendar.TimeLimitEnd;
import org.reformplan.calendar.VietnamCalendars;
import org.reformplan.calendar.WorkCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code limit}: when a time limit under Articles 147 and 148 of the Civil Code ends. */
@Command(
    name = "limit",
    description = "Tells when a time limit ends (Civil Code 2015, Articles 147 and 148).",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class LimitCommand extends AnswerCommand {
  /** The most that the library counts. */
  private static final int MOST = 1_000_000;

  @Parameters(
      index = "0",
      paramLabel = "START",
      description = "The day it is counted from; for hours a moment such as 2024-02-07T08:30.")
  private String start;

  @Parameters(index = "1", paramLabel = "AMOUNT", description = "How many.")
  private String amount;

  @Parameters(
      index = "2",
      paramLabel = "UNIT",
      description = "hours, days, working-days, weeks, months or years; singular too.")
  private String unit;

  @Option(names = "--event", description = "START is the day of an event.")
  private boolean event;

  @Option(
      names = "--roll",
      paramLabel = "next|none|previous",
      description = "Where a last day that is no working day is moved (default: next).",
      converter = RollConverter.class)
  private Roll roll = Roll.NEXT;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  LimitCommand() {}

  @Override
  boolean answer() {
    WorkCalendar calendar = calendar(VietnamCalendars.stateAgencies());
    TimeLimitEnd end = end(calendar);
    boolean unsure =
        sureCalendar(VietnamCalendars.stateAgencies())
            .map(this::end)
            .filter(sure -> isOther(sure, end))
            .isPresent();
    if (isJson()) {
      write(
          JsonLines.line()
              .put("lastDay", end.getLastDay())
              .put("lastTime", end.getLastTime())
              .put("provisional", end.isProvisional())
              .put("explanation", DutyOutput.explanation(end.getExplanation(), language()))
              .put("note", unsure ? options().undatedNotice() : null));
    } else {
      out()
          .println(
              options().say("Hết hạn: ", "Ends: ")
                  + end.getLastTime().map(t -> t + " ").orElse("")
                  + Days.show(end.getLastDay())
                  + (end.isProvisional() ? options().say(" (tạm tính)", " (provisional)") : ""));
      explain(end.getExplanation());
      if (unsure) {
        out().println("    " + options().undatedNotice());
      }
    }
    return true;
  }

  private static boolean isOther(TimeLimitEnd one, TimeLimitEnd other) {
    return !one.getLastDay().equals(other.getLastDay())
        || one.isProvisional() != other.isProvisional();
  }

  private TimeLimitEnd end(WorkCalendar calendar) {
    try {
      return withinYears(end(TimeLimit.of(amount(), unit()), calendar));
    } catch (OutsideHorizonException e) {
      throw UsageException.of(e, start + " " + amount + " " + unit);
    }
  }

  private TimeLimitEnd end(TimeLimit limit, WorkCalendar calendar) {
    if (limit.getUnit() == TimeLimit.Unit.HOURS) {
      return limit.fromMoment(moment(), roll, calendar);
    }
    return event ? limit.fromEvent(day(), roll, calendar) : limit.fromDay(day(), roll, calendar);
  }

  private TimeLimitEnd withinYears(TimeLimitEnd end) {
    int year = end.getLastDay().getYear();
    if (Days.isOfFourDigits(year)) {
      return end;
    }
    throw new UsageException(
        "Thời hạn "
            + amount
            + " "
            + unit
            + " kết thúc năm "
            + year
            + ", sau năm 9999; hãy giảm số.",
        "A limit of " + amount + " " + unit + " ends in " + year + ", after 9999; ask for less.");
  }

  private int amount() {
    boolean whole = amount.matches("[+-]?[0-9]+");
    boolean within = whole && amount.length() <= 9;
    int asked = within ? Integer.parseInt(amount) : 0;
    if (asked < 1 || asked > MOST) {
      throw new UsageException(
          "Cần số lượng là số nguyên từ 1 đến 1000000, nhưng gặp '" + amount + "'.",
          "Expected a whole number from 1 to 1000000, but found '" + amount + "'.");
    }
    return asked;
  }

  private TimeLimit.Unit unit() {
    return switch (unit) {
      case "hour", "hours" -> TimeLimit.Unit.HOURS;
      case "day", "days" -> TimeLimit.Unit.DAYS;
      case "working-day", "working-days" -> TimeLimit.Unit.WORKING_DAYS;
      case "week", "weeks" -> TimeLimit.Unit.WEEKS;
      case "month", "months" -> TimeLimit.Unit.MONTHS;
      case "year", "years" -> TimeLimit.Unit.YEARS;
      default ->
          throw new UsageException(
              "Cần hours, days, working-days, weeks, months hoặc years, nhưng gặp '" + unit + "'.",
              "Expected hours, days, working-days, weeks, months or years, but found '"
                  + unit
                  + "'.");
    };
  }

  private LocalDate day() {
    return Days.parse(start)
        .orElseThrow(
            () ->
                new UsageException(
                    "Cần một ngày như 2024-02-07, nhưng gặp '" + start + "'.",
                    "Expected a day such as 2024-02-07, but found '" + start + "'."));
  }

  private LocalDateTime moment() {
    return parsedMoment()
        .filter(moment -> Days.isOfFourDigits(moment.getYear()))
        .orElseThrow(
            () ->
                new UsageException(
                    "Cần một thời điểm như 2024-02-07T08:30 cho thời hạn tính theo giờ, nhưng gặp '"
                        + start
                        + "'.",
                    "Expected a moment such as 2024-02-07T08:30 for a limit in hours, but found '"
                        + start
                        + "'."));
  }

  private Optional<LocalDateTime> parsedMoment() {
    try {
      return Optional.of(LocalDateTime.parse(start));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
