package org.reformplan.json.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.json.codec.Problems;
import org.reformplan.json.codec.Reading;
import org.reformplan.json.source.DocumentBytes;
import org.reformplan.json.source.DocumentTokens;
import org.reformplan.json.source.UnreadableException;
import org.reformplan.json.token.ReadLimits;

/**
 * What a plan settles for the texts inside it: its period, by which time columns are understood.
 *
 * <p>Plans written by this library have the period before the tasks. Where a document has it later,
 * it is looked for ahead, once. The meaning of a text is worked out once for each text.
 */
public final class PlanScope extends PlanWords {
  /** For documents without a period, of which there will be no plan whatever the texts mean. */
  private static final CalendarPeriod NO_PERIOD = CalendarPeriod.ofYear(2000);

  private final ReadLimits limits;
  private final DocumentBytes document;
  private final int start;
  private @Nullable CalendarPeriod period;

  /** Settles nothing yet; the text of the document begins at that byte. */
  public PlanScope(ReadLimits limits, DocumentBytes document, int start) {
    this.limits = limits;
    this.document = document;
    this.start = start;
  }

  void settlePeriod(CalendarPeriod settled) {
    if (period == null) {
      period = settled;
    }
  }

  @Override
  CalendarPeriod period() throws IOException {
    CalendarPeriod found = period;
    if (found == null) {
      found = lookAhead();
      period = found;
    }
    return found;
  }

  private CalendarPeriod lookAhead() throws IOException {
    try {
      DocumentTokens tokens = new DocumentTokens(document, start, limits);
      Reading in = new Reading(tokens, limits, new Problems(1), this);
      CalendarPeriod found = in.findField(PlanTable.PERIOD_FIELD, PeriodTable.PERIOD);
      return found == null ? NO_PERIOD : found;
    } catch (UnreadableException e) {
      return NO_PERIOD; // the reading itself will come to it and report it
    }
  }
}
