package org.reformplan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds circles in a graph whose nodes are numbered: Tarjan's strongly connected components,
 * without recursion, so that a chain of any length is followed in time linear in nodes and edges.
 */
final class Cycles {
  private static final int UNSEEN = -1;

  private final IntFunction<List<Integer>> edges;
  private final int[] order;
  private final int[] low;
  private final boolean[] onStack;
  private final List<Integer> stack = new ArrayList<>();
  private final List<List<Integer>> found = new ArrayList<>();
  private int next;

  private Cycles(int nodes, IntFunction<List<Integer>> edges) {
    this.edges = edges;
    this.order = new int[nodes];
    this.low = new int[nodes];
    this.onStack = new boolean[nodes];
    Arrays.fill(order, UNSEEN);
  }

  /** The circles, each as its nodes in rising order, ordered by their first node. */
  static List<List<Integer>> find(int nodes, IntFunction<List<Integer>> edges) {
    Cycles search = new Cycles(nodes, edges);
    for (int node = 0; node < nodes; node++) {
      if (search.order[node] == UNSEEN && !edges.apply(node).isEmpty()) {
        search.visit(node);
      }
    }
    search.found.sort((a, b) -> Integer.compare(a.get(0), b.get(0)));
    return search.found;
  }

  /** A node being visited, and how many of its edges have been followed. */
  private static final class Frame {
    private final int node;
    private final List<Integer> targets;
    private int followed;

    Frame(int node, List<Integer> targets) {
      this.node = node;
      this.targets = targets;
    }
  }

  private void visit(int start) {
    List<Frame> frames = new ArrayList<>();
    frames.add(enter(start));
    while (!frames.isEmpty()) {
      Frame frame = frames.get(frames.size() - 1);
      if (frame.followed < frame.targets.size()) {
        int target = frame.targets.get(frame.followed++);
        if (order[target] == UNSEEN) {
          frames.add(enter(target));
        } else if (onStack[target]) {
          low[frame.node] = Math.min(low[frame.node], order[target]);
        }
      } else {
        frames.remove(frames.size() - 1);
        if (!frames.isEmpty()) {
          int above = frames.get(frames.size() - 1).node;
          low[above] = Math.min(low[above], low[frame.node]);
        }
        leave(frame);
      }
    }
  }

  private Frame enter(int node) {
    order[node] = next;
    low[node] = next;
    next++;
    stack.add(node);
    onStack[node] = true;
    return new Frame(node, edges.apply(node));
  }

  private void leave(Frame frame) {
    if (low[frame.node] != order[frame.node]) {
      return;
    }
    List<Integer> component = new ArrayList<>();
    int node;
    do {
      node = stack.remove(stack.size() - 1);
      onStack[node] = false;
      component.add(node);
    } while (node != frame.node);
    if (component.size() > 1 || frame.targets.contains(frame.node)) {
      component.sort(Integer::compare);
      found.add(component);
    }
  }
}
