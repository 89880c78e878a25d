package org.reformplan.examples.cli;

import java.util.Comparator;
import java.util.Locale;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.RuleSet;

/** Finds the rule that somebody may have meant by an id that no rule has. */
final class ClosestRule {
  /** Longer than any rule's id; a message is not to be buried under what was found. */
  private static final int LONGEST_SHOWN = 60;

  private ClosestRule() {}

  static boolean isKnown(String id) {
    return RuleSet.standard().getDescriptions().stream().anyMatch(rule -> rule.getId().equals(id));
  }

  /** An id as messages show it: a long one is cut. */
  static String shown(String id) {
    return id.codePointCount(0, id.length()) <= LONGEST_SHOWN
        ? id
        : id.substring(0, id.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  static String to(String id) {
    String asked = shown(id).toLowerCase(Locale.ROOT);
    return RuleSet.standard().getDescriptions().stream()
        .map(RuleDescription::getId)
        .min(Comparator.comparingInt((String known) -> distance(asked, known)))
        .orElseThrow();
  }

  /** How many letters must be put in, left out or exchanged to come from one word to the other. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(exchanged, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
