package org.reformplan.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document, taken from a stream no faster than they are asked for, and kept.
 *
 * <p>A parser that gives up early leaves the rest of the stream unread. What was read stays, so
 * that places can be found afterwards.
 */
public final class DocumentBytes {
  private static final int FIRST_CAPACITY = 64 * 1024;

  /** What every machine allows. */
  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final @Nullable InputStream upstream;
  private final int maxBytes;
  private final long expectedSize;
  private byte[] bytes;
  private int length;
  private boolean complete;

  private DocumentBytes(
      byte[] bytes, int length, @Nullable InputStream upstream, long expectedSize, int maxBytes) {
    this.bytes = bytes;
    this.length = length;
    this.upstream = upstream;
    this.expectedSize = expectedSize;
    this.maxBytes = maxBytes;
    this.complete = upstream == null;
  }

  /** Keeps the array itself, not a copy. */
  public static DocumentBytes of(byte[] bytes, int maxBytes) {
    return new DocumentBytes(bytes, bytes.length, null, bytes.length, maxBytes);
  }

  /** Takes a stream; the expected size, 0 if unknown, only saves copying. */
  public static DocumentBytes of(InputStream stream, long expectedSize, int maxBytes) {
    return new DocumentBytes(new byte[FIRST_CAPACITY], 0, stream, expectedSize, maxBytes);
  }

  /** Returns what has been read so far as a document of its own, which fetches nothing more. */
  public DocumentBytes asRead() {
    return new DocumentBytes(bytes, length, null, length, Integer.MAX_VALUE);
  }

  /** Returns the array; only the first {@link #length} bytes count. */
  public byte[] array() {
    return bytes;
  }

  /** Returns how many bytes have been read so far. */
  public int length() {
    return length;
  }

  /**
   * Reads until that many bytes are here, or the stream is over.
   *
   * @return how many there are, at most {@code wanted}
   */
  public int fill(int wanted) throws IOException {
    while (length < wanted && pull()) {
      // pull() did it
    }
    return Math.min(length, wanted);
  }

  /** Reads all that there is. */
  public void fillAll() throws IOException {
    while (pull()) {
      // pull() did it
    }
    requireSize();
  }

  private boolean pull() throws IOException {
    requireSize();
    if (complete || upstream == null) {
      return false;
    }
    if (length == bytes.length) {
      grow();
    }
    int count = upstream.read(bytes, length, bytes.length - length);
    if (count < 0) {
      complete = true;
      return false;
    }
    length += count;
    requireSize();
    return true;
  }

  /** Refuses a document of more bytes than the limit, as soon as that is known. */
  public void requireSize() throws UnreadableException {
    if (length > maxBytes) {
      throw UnreadableException.documentTooLarge();
    }
  }

  /** One byte more than the expected size, so that the end is found without growing again. */
  private void grow() throws UnreadableException {
    long most = Math.min((long) maxBytes + 1, LARGEST_ARRAY);
    if (bytes.length >= most) {
      throw UnreadableException.documentTooLarge();
    }
    long wanted =
        expectedSize >= length && expectedSize < most ? expectedSize + 1 : 2L * bytes.length;
    if (wanted <= bytes.length) {
      wanted = 2L * bytes.length;
    }
    bytes = Arrays.copyOf(bytes, (int) Math.max(bytes.length + 1L, Math.min(wanted, most)));
  }
}
