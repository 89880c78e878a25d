package org.reformplan.progress;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformplan.reporting.ReportRequirement;
import org.reformplan.reporting.SentRule;

/** Finds when a report counts as sent, by the notion of its own requirement. */
final class ReportHistory {
  /** Of one day, a moment stands before the day alone: the later one decides nothing too early. */
  private static final Comparator<SubmissionTime> BY_TIME =
      Comparator.comparing(SubmissionTime::getDay)
          .thenComparing(sent -> sent.getTime().orElse(LocalTime.MAX));

  private final SentRule rule;
  private final List<String> channels;

  ReportHistory(ReportRequirement requirement) {
    this.rule = requirement.getSentRule().orElse(SentRule.anyChannel());
    this.channels = requirement.getChannels().stream().map(ReportHistory::folded).toList();
  }

  static List<ReportSubmission> inOrder(List<ReportSubmission> submissions) {
    return submissions.stream()
        .sorted(Comparator.comparing(ReportSubmission::getSent, BY_TIME))
        .toList();
  }

  Optional<SubmissionTime> sent(List<ReportSubmission> submissions) {
    List<ReportSubmission> counted =
        submissions.stream().filter(s -> s.getMark().map(rule::counts).orElse(true)).toList();
    return rule.isAllChannels() && channels.size() > 1
        ? byEvery(counted)
        : counted.stream()
            .filter(s -> s.getChannel().map(this::isKnown).orElse(true))
            .map(ReportSubmission::getSent)
            .min(BY_TIME);
  }

  /** A requirement that names no channel takes any. */
  private boolean isKnown(String channel) {
    return channels.isEmpty() || channels.contains(folded(channel));
  }

  /** A submission that names no channel proves none of several. */
  private Optional<SubmissionTime> byEvery(List<ReportSubmission> submissions) {
    Map<String, SubmissionTime> first = new HashMap<>();
    for (ReportSubmission submission : submissions) {
      submission
          .getChannel()
          .ifPresent(channel -> first.merge(folded(channel), submission.getSent(), this::earlier));
    }
    SubmissionTime last = null;
    for (String channel : channels) {
      SubmissionTime sent = first.get(channel);
      if (sent == null) {
        return Optional.empty();
      }
      last = later(last, sent);
    }
    return Optional.ofNullable(last);
  }

  private SubmissionTime earlier(SubmissionTime one, SubmissionTime other) {
    return BY_TIME.compare(one, other) <= 0 ? one : other;
  }

  private static SubmissionTime later(@Nullable SubmissionTime one, SubmissionTime other) {
    return one == null || BY_TIME.compare(one, other) < 0 ? other : one;
  }

  private static String folded(String channel) {
    return Normalizer.normalize(channel.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
