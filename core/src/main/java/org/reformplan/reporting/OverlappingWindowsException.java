package org.reformplan.reporting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures of reports were to be added whose data share days.
 *
 * <p>Ask {@link ReportRollUp#getOverlaps()} first to avoid it. Instances are safe to share between
 * threads. Example: QI and six months of 2024, both of which count 15/12/2023 to 14/3/2024.
 */
public final class OverlappingWindowsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  OverlappingWindowsException(List<WindowOverlap> overlaps) {
    super(
        "Expected reports whose data share no day, to be added, but found: "
            + overlaps.stream().map(WindowOverlap::toString).collect(Collectors.joining("; ")));
  }
}
