package org.reformplan.json.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document, taken from a stream no faster than they are asked for, and kept.
 *
 * <p>A parser that gives up early leaves the rest of the stream unread. What was read stays, so
 * that places can be found afterwards.
 */
public final class DocumentBytes {
  private static final int FIRST_CAPACITY = 64 * 1024;

  private final @Nullable InputStream upstream;
  private final int maxBytes;
  private final long expectedSize;
  private final ByteWatch watch = new ByteWatch();
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
    DocumentBytes document = new DocumentBytes(bytes, bytes.length, null, bytes.length, maxBytes);
    document.watch.look(bytes, 0, bytes.length);
    return document;
  }

  /** Takes a stream; the expected size, 0 if unknown, only saves copying. */
  public static DocumentBytes of(InputStream stream, long expectedSize, int maxBytes) {
    return new DocumentBytes(new byte[FIRST_CAPACITY], 0, stream, expectedSize, maxBytes);
  }

  /** Returns whether every byte is here already. */
  public boolean isComplete() {
    return complete;
  }

  /** Returns the array; only the first {@link #length} bytes count. */
  public byte[] array() {
    return bytes;
  }

  /** Returns how many bytes have been read so far. */
  public int length() {
    return length;
  }

  /** Returns what was noticed about the bytes read so far. */
  public ByteWatch watch() {
    return watch;
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
    int from = length;
    length += count;
    requireSize();
    watch.look(bytes, from, length);
    return true;
  }

  /** Refuses a document of more bytes than the limit, as soon as that is known. */
  public void requireSize() throws DocumentTooLargeException {
    if (length > maxBytes) {
      throw new DocumentTooLargeException(maxBytes);
    }
  }

  /** One byte more than the expected size, so that the end is found without growing again. */
  private void grow() {
    long most = (long) maxBytes + 1;
    long wanted =
        expectedSize >= length && expectedSize < most ? expectedSize + 1 : 2L * bytes.length;
    if (wanted <= bytes.length) {
      wanted = 2L * bytes.length;
    }
    bytes = Arrays.copyOf(bytes, (int) Math.max(bytes.length + 1L, Math.min(wanted, most)));
  }

  /** Returns a stream over the bytes from a place on, reading further from upstream on demand. */
  public InputStream streamFrom(int start) {
    return new View(start);
  }

  private final class View extends InputStream {
    private int position;

    View(int start) {
      this.position = start;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
      Objects.checkFromIndexSize(offset, wanted, target.length);
      if (wanted == 0) {
        return 0;
      }
      if (position >= length && fill(position + 1) <= position) {
        return -1;
      }
      int count = Math.min(wanted, length - position);
      System.arraycopy(bytes, position, target, offset, count);
      position += count;
      return count;
    }
  }
}
