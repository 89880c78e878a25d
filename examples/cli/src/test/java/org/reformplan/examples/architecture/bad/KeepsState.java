package org.reformplan.examples.architecture.bad;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Remembers from one call to the next. */
public final class KeepsState {
  static final ConcurrentMap<String, String> CACHE = new ConcurrentHashMap<>();
  static final int[] SHARED = {1, 2, 3};
  private static int counter;

  public int next() {
    return counter++;
  }
}
