package org.reformplan.json.codec;

/** A whole number that fits an {@code int}. */
final class IntCodec extends WholeNumberCodec<Integer> {
  IntCodec(int from, int to) {
    super(from, to);
  }

  @Override
  Integer valueOf(long number) {
    return Math.toIntExact(number);
  }
}
