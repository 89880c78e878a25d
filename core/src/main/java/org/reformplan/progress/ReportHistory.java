package org.reformplan.progress;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.SentRule;

/** Finds when a report counts as sent, by the notion of its own requirement. */
final class ReportHistory {
  /** Of one day, a moment stands before the day alone: the later one decides nothing too early. */
  private static final Comparator<SubmissionTime> BY_TIME =
      Comparator.comparing(SubmissionTime::getDay)
          .thenComparing(sent -> sent.getTime().orElse(LocalTime.MAX));

  private static final Comparator<ReportSubmission> AS_SENT =
      Comparator.comparing(ReportSubmission::getSent, BY_TIME)
          .thenComparing(ReportSubmission::getRecordedAt)
          .thenComparing(submission -> submission.getChannel().orElse(""));

  private final SentRule rule;
  private final List<String> asPrinted;
  private final List<String> channels;

  ReportHistory(ReportRequirement requirement) {
    this.rule = requirement.getSentRule().orElse(SentRule.anyChannel());
    this.asPrinted = requirement.getChannels();
    this.channels = requirement.getChannels().stream().map(ReportHistory::folded).toList();
  }

  static List<ReportSubmission> inOrder(Collection<ReportSubmission> submissions) {
    return submissions.stream().sorted(AS_SENT).toList();
  }

  /** The submissions by which the report counts as sent, the deciding one last; none if open. */
  List<ReportSubmission> completing(List<ReportSubmission> submissions) {
    if (goesByEveryChannel()) {
      Map<String, ReportSubmission> first = firstByChannel(submissions);
      return first.size() < Set.copyOf(channels).size() ? List.of() : inOrder(first.values());
    }
    return counted(submissions)
        .filter(s -> s.getChannel().map(this::isKnown).orElse(true))
        .min(AS_SENT)
        .stream()
        .toList();
  }

  /** The channels, of several that all are required, by which nothing that counts was sent. */
  List<String> missingChannels(List<ReportSubmission> submissions) {
    if (!goesByEveryChannel()) {
      return List.of();
    }
    Set<String> sent = firstByChannel(submissions).keySet();
    return asPrinted.stream().filter(channel -> !sent.contains(folded(channel))).toList();
  }

  /** The submissions by a channel that had been used before, whether they count or not. */
  static List<ReportSubmission> repeated(List<ReportSubmission> inOrder) {
    Set<String> used = new HashSet<>();
    return inOrder.size() < 2
        ? List.of()
        : inOrder.stream()
            .filter(
                s ->
                    !used.add(
                        folded(s.getChannel().orElse(""))
                            + s.getMark().map(mark -> "\n" + mark.getCode()).orElse("")))
            .toList();
  }

  private boolean goesByEveryChannel() {
    return rule.isAllChannels() && channels.size() > 1;
  }

  private Stream<ReportSubmission> counted(List<ReportSubmission> submissions) {
    return submissions.stream().filter(s -> s.getMark().map(rule::counts).orElse(true));
  }

  /** A requirement that names no channel takes any. */
  private boolean isKnown(String channel) {
    return channels.isEmpty() || channels.contains(folded(channel));
  }

  /** A submission that names no channel proves none of several. */
  private Map<String, ReportSubmission> firstByChannel(List<ReportSubmission> submissions) {
    Map<String, ReportSubmission> first = new HashMap<>();
    counted(submissions)
        .forEach(
            submission ->
                submission
                    .getChannel()
                    .filter(this::isKnown)
                    .ifPresent(
                        channel ->
                            first.merge(
                                folded(channel), submission, BinaryOperator.minBy(AS_SENT))));
    return first;
  }

  private static String folded(String channel) {
    return Normalizer.normalize(channel.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
