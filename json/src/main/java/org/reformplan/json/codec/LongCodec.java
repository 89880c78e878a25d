package org.reformplan.json.codec;

/** A whole number that fits a {@code long}. */
final class LongCodec extends WholeNumberCodec<Long> {
  LongCodec(long from, long to) {
    super(from, to);
  }

  @Override
  Long valueOf(long number) {
    return number;
  }
}
