package org.reformplan.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.WorkCalendar;
import org.reformplan.progress.DutyState;
import org.reformplan.progress.DutyStatus;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusTally;

/** Shows a board for people: a row for each duty, with what was put off and what is done. */
final class StatusTable {
  private final OutputOptions options;
  private final Headings headings;

  StatusTable(OutputOptions options, Headings headings) {
    this.options = options;
    this.headings = headings;
  }

  String of(List<DutyStatus> entries) {
    TextTable table = start();
    for (DutyStatus entry : entries) {
      addRow(table, entry);
    }
    return render(table, entries.stream().anyMatch(DutyStatus::isProvisional));
  }

  /** Of what recurs the next day is shown, for which it stands here, and not its last. */
  String ofNext(List<DutyStatus> entries, LocalDate asOf, WorkCalendar calendar) {
    TextTable table = start();
    boolean anyOpen = false;
    for (DutyStatus entry : entries) {
      LocalDate next = entry.getNextDueDay().orElseThrow();
      if (entry.findLastDay().filter(next::equals).isPresent()) {
        anyOpen |= entry.isProvisional();
        addRow(table, entry);
      } else {
        LocalDate from = asOf.plusDays(1);
        LocalDate to = next.plusDays(1);
        // a day that is settled may be some unsettled working days away
        boolean open =
            DueOccurrences.isProvisional(entry.getDeadline().orElseThrow(), next)
                || calendar.hasProjectedDay(from, to);
        anyOpen |= open;
        Optional<Integer> left = Optional.of(calendar.countWorkingDays(from, to));
        table.row(row(entry, marked(Days.show(next), open), left));
      }
    }
    return render(table, anyOpen);
  }

  private void addRow(TextTable table, DutyStatus entry) {
    String day = marked(lastDay(entry), entry.isProvisional());
    table.row(row(entry, day, entry.getWorkingDaysLeft()));
  }

  private static String marked(String day, boolean provisional) {
    return provisional ? day + " (?)" : day;
  }

  private String render(TextTable table, boolean anyOpen) {
    return table.render() + (anyOpen ? "\n" + options.provisionalMark() + "\n" : "");
  }

  private TextTable start() {
    return new TextTable(
        List.of(
            options.say("Hạn cuối", "Last day"),
            options.say("Mã", "Code"),
            options.say("Nội dung", "What"),
            options.say("Chủ trì", "Lead"),
            options.say("Tình trạng", "State"),
            options.say("Ngày xong", "Done on"),
            options.say("Còn (ngày làm việc)", "Left (working days)")),
        36,
        20,
        44,
        16,
        26,
        10,
        20);
  }

  private List<String> row(DutyStatus entry, String day, Optional<Integer> left) {
    return List.of(
        day,
        entry.getDuty().getId(),
        entry.getDuty().getTitle().in(options.language()),
        DutyOutput.names(entry.getUnits()),
        state(entry),
        entry.getDoneDay().map(Days::show).orElse(""),
        left.map(String::valueOf).orElse(""));
  }

  /** The day in force, behind the plan's own if it was put off; a day before it may have been. */
  private String lastDay(DutyStatus entry) {
    int times = entry.getExtensions().size();
    if (times == 0) {
      return Days.show(entry.findLastDay());
    }
    if (entry.findLastDay().equals(entry.findOriginalLastDay())) {
      return Days.show(entry.findLastDay())
          + options.say(
              " (gia hạn " + times + " lần)",
              times == 1 ? " (extended once)" : " (extended " + times + " times)");
    }
    return Days.show(entry.findOriginalLastDay())
        + " → "
        + Days.show(entry.findLastDay())
        + (times == 1 ? "" : options.say(" (" + times + " lần)", " (" + times + " times)"));
  }

  private String state(DutyStatus entry) {
    if (headings.contains(entry)) {
      return options.say("(đề mục)", "(heading)");
    }
    boolean isDone = entry.getState() == DutyState.NOT_DETERMINABLE && !entry.isOpen();
    return entry.getState().getLabel().in(options.language())
        + (isDone ? options.say(" (đã xong)", " (done)") : "");
  }

  /** How many of the board stand where; headings are said to be in, so that nobody chases them. */
  String sums(StatusBoard board) {
    StatusTally tally = board.tally();
    List<String> parts = new ArrayList<>();
    for (DutyState state : DutyState.values()) {
      parts.add(state.getLabel().in(options.language()) + ": " + tally.getCount(state));
    }
    int above = headings.count(board.getEntries());
    String note =
        options.say(
            " (trong đó " + above + " đề mục không có thời hạn riêng)",
            " (of them headings without a deadline of their own: " + above + ")");
    return String.join(" · ", parts) + (above == 0 ? "" : note);
  }
}
