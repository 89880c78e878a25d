package org.reformplan.json.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Documents with one to four edits at random, the same for the same seed: most are no JSON. */
final class RandomEdits {
  private static final byte[] MARKS = "{}[]\",:\\u0/-+.eE \n\t".getBytes(UTF_8);
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1e999",
          "0.5",
          "99999999999999999999",
          "\"\"",
          "\"2023-02-30\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[[]]",
          "{\"a\":1}",
          "\"o\u0302\"",
          "\"Quý V\"",
          "\uFEFF");

  private final Random random;

  RandomEdits(long seed) {
    this.random = new Random(seed);
  }

  byte[] of(byte[] sample) {
    byte[] bytes = sample;
    int edits = 1 + random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      bytes = edited(bytes);
    }
    return bytes;
  }

  private byte[] edited(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(6)) {
      case 0 -> spliced(bytes, at, at, new byte[] {MARKS[random.nextInt(MARKS.length)]});
      case 1 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
      case 2 -> spliced(bytes, at, at + 1 + random.nextInt(40), new byte[0]);
      case 3 -> {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        yield spliced(bytes, at, at, Arrays.copyOfRange(bytes, from, to));
      }
      default -> valueReplaced(bytes, at);
    };
  }

  /** Puts another value in the place of the one that begins after the next colon. */
  private byte[] valueReplaced(byte[] bytes, int at) {
    int start = at;
    while (start < bytes.length && bytes[start] != ':') {
      start++;
    }
    int end = start;
    while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n') {
      end++;
    }
    String value = VALUES.get(random.nextInt(VALUES.size()));
    return start == end ? bytes : spliced(bytes, start + 1, end, value.getBytes(UTF_8));
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
    int end = Math.min(bytes.length, to);
    byte[] result = new byte[from + put.length + bytes.length - end];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(put, 0, result, from, put.length);
    System.arraycopy(bytes, end, result, from + put.length, bytes.length - end);
    return result.length == 0 ? bytes : result;
  }
}
