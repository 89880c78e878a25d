package org.reformplan.json.source;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reformplan.json.token.ReadLimits;
import org.reformplan.json.token.Token;

/**
 * Where each value of a document begins, by its JSON Pointer.
 *
 * <p>Values are kept in the order of the document with the number of values inside each, in three
 * plain arrays: a document of 150,000 values costs about 2 MB. Of fields that stand twice the first
 * counts. A document that stops being JSON is indexed up to there. Not safe for several threads.
 */
public final class LocationIndex {
  private int[] offsets = new int[256];

  /** For each value, the index after the last value inside it. */
  private int[] ends = new int[256];

  private @Nullable String[] names = new @Nullable String[256];
  private int count;
  private int lastList = -1;
  private int lastNumber;
  private int lastElement;

  private LocationIndex() {}

  /** Goes over the document once, up to where it stops being JSON or goes beyond the limits. */
  public static LocationIndex of(DocumentBytes document, int start, ReadLimits limits) {
    LocationIndex index = new LocationIndex();
    index.scan(new DocumentTokens(document.asRead(), start, limits), limits);
    return index;
  }

  private void scan(DocumentTokens tokens, ReadLimits limits) {
    int[] open = new int[limits.getMaxDepth()];
    int depth = 0;
    String name = null;
    while (count < limits.getMaxValues()) {
      Token token = nextOf(tokens);
      if (token == Token.NAME) {
        name = nameOf(tokens);
      } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
        ends[open[--depth]] = count;
      } else if (token == Token.END) {
        break;
      } else {
        boolean opens = token == Token.START_OBJECT || token == Token.START_ARRAY;
        if (opens && depth == open.length) {
          break;
        }
        int value = add(tokens.offset(), name);
        name = null;
        if (opens) {
          open[depth++] = value;
        }
      }
    }
    close(open, depth);
  }

  /** What is no JSON ends the index; the reading has told of it. */
  private static Token nextOf(DocumentTokens tokens) {
    try {
      return tokens.next();
    } catch (IOException e) {
      return Token.END;
    }
  }

  private static @Nullable String nameOf(DocumentTokens tokens) {
    try {
      return ShownText.withoutHalves(tokens.text()); // as paths have it
    } catch (UnreadableException e) {
      return null; // the next token will end the index
    }
  }

  private void close(int[] open, int depth) {
    for (int i = 0; i < depth; i++) {
      ends[open[i]] = count;
    }
  }

  private int add(int offset, @Nullable String name) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      names = Arrays.copyOf(names, count * 2);
    }
    offsets[count] = offset;
    names[count] = name;
    ends[count] = count + 1;
    return count++;
  }

  /**
   * Returns where the value begins, or the innermost value around it that the document has.
   *
   * @return the offset in bytes, or -1 for a document without any value
   */
  public int offsetOf(String pointer) {
    if (count == 0) {
      return -1;
    }
    int value = 0;
    int from = 0;
    while (from < pointer.length()) {
      int slash = pointer.indexOf('/', from + 1);
      int to = slash < 0 ? pointer.length() : slash;
      int inner = child(value, unescape(pointer.substring(from + 1, to)));
      if (inner < 0) {
        break;
      }
      value = inner;
      from = to;
    }
    return offsets[value];
  }

  private static String unescape(String step) {
    return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
  }

  private int child(int parent, String step) {
    int first = parent + 1;
    return first < ends[parent] && names[first] == null
        ? element(parent, indexIn(step))
        : field(parent, step);
  }

  private int field(int object, String step) {
    for (int i = object + 1; i < ends[object]; i = ends[i]) {
      if (step.equals(names[i])) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Places are mostly asked for in order: of a long list it goes on from the last that was found.
   */
  private int element(int list, int wanted) {
    boolean goesOn = list == lastList && wanted >= lastNumber;
    int number = goesOn ? lastNumber : 0;
    for (int i = goesOn ? lastElement : list + 1; i < ends[list]; i = ends[i]) {
      if (number == wanted) {
        lastList = list;
        lastNumber = number;
        lastElement = i;
        return i;
      }
      number++;
    }
    return -1;
  }

  private static int indexIn(String step) {
    if (step.isEmpty() || step.length() > 9 || (step.length() > 1 && step.charAt(0) == '0')) {
      return -1;
    }
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(step);
  }
}
