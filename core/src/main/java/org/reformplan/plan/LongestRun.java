package org.reformplan.plan;

/**
 * Finds what kept its order: the longest increasing subsequence of positions, so that as few
 * elements as can be are said to have moved. Takes {@code n log n} steps.
 */
final class LongestRun {
  private LongestRun() {}

  /** Returns for each position whether it belongs to the run that stayed in order. */
  static boolean[] of(int[] positions) {
    int[] lastOfLength = new int[positions.length];
    int[] previous = new int[positions.length];
    int length = 0;
    for (int i = 0; i < positions.length; i++) {
      int place = insertionPoint(positions, lastOfLength, length, positions[i]);
      previous[i] = place == 0 ? -1 : lastOfLength[place - 1];
      lastOfLength[place] = i;
      length = Math.max(length, place + 1);
    }
    boolean[] stayed = new boolean[positions.length];
    for (int i = length == 0 ? -1 : lastOfLength[length - 1]; i >= 0; i = previous[i]) {
      stayed[i] = true;
    }
    return stayed;
  }

  private static int insertionPoint(int[] positions, int[] lastOfLength, int length, int position) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[lastOfLength[middle]] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
