package org.reformplan.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a plan while an amendment is at work on them: a linked list, so that a task goes in
 * and out without the others being shifted.
 */
final class AmendedTasks {
  private final Node head = new Node(null);
  private Node tail = head;
  private final Map<String, Node> byCode = new HashMap<>();
  private final Map<String, Set<Node>> children = new HashMap<>();

  /** A place in the list; the head has no task. */
  private static final class Node {
    private @Nullable ReformTask task;
    private @Nullable Node before;
    private @Nullable Node behind;

    /** The next task with the same code, which look-ups come to when this one is gone. */
    private @Nullable Node twin;

    Node(@Nullable ReformTask task) {
      this.task = task;
    }

    ReformTask task() {
      return Objects.requireNonNull(task, "a node other than the head");
    }

    Optional<String> parent() {
      return task().getParentCode();
    }
  }

  AmendedTasks(List<ReformTask> tasks) {
    Map<String, Node> lastOfCode = new HashMap<>();
    for (ReformTask task : tasks) {
      Node node = new Node(task);
      link(node, tail);
      byCode.putIfAbsent(task.getCode(), node);
      Node earlier = lastOfCode.put(task.getCode(), node);
      if (earlier != null) {
        earlier.twin = node;
      }
      adopt(node);
    }
  }

  void apply(TaskAmendment change) {
    switch (change.getKind()) {
      case ADD -> add(change.getTask().orElseThrow(), change.getAfterCode());
      case CHANGE -> replace(node(change.getTaskCode()), change.getTask().orElseThrow());
      case DROP -> drop(node(change.getTaskCode()));
      case POSTPONE -> {
        Node node = node(change.getTaskCode());
        replace(
            node, ReformTask.builder().from(node.task()).deadline(change.getDeadline()).build());
      }
      case MOVE -> move(node(change.getTaskCode()), change);
    }
  }

  List<ReformTask> toList() {
    List<ReformTask> tasks = new ArrayList<>();
    for (Node at = head.behind; at != null; at = at.behind) {
      tasks.add(at.task());
    }
    return tasks;
  }

  private Node node(String code) {
    Node node = byCode.get(code);
    if (node == null) {
      throw new NoSuchElementException("No task '" + code + "' in the plan to be amended");
    }
    return node;
  }

  private void add(ReformTask task, Optional<String> afterCode) {
    if (byCode.containsKey(task.getCode())) {
      throw new IllegalArgumentException(
          "Expected the code of an added task to be new to the plan, but found '"
              + task.getCode()
              + "' there already");
    }
    Node node = new Node(task);
    link(node, afterCode.map(code -> endOfBlock(node(code))).orElse(tail));
    byCode.put(task.getCode(), node);
    adopt(node);
  }

  private void replace(Node node, ReformTask task) {
    disown(node);
    node.task = task;
    adopt(node);
  }

  private void drop(Node first) {
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> seen = new HashSet<>();
    open.push(first);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!seen.add(node)) {
        continue;
      }
      String code = node.task().getCode();
      if (byCode.get(code) == node) {
        open.addAll(children.getOrDefault(code, Set.of()));
      }
    }
    seen.forEach(this::takeOut);
  }

  private void takeOut(Node node) {
    String code = node.task().getCode();
    if (byCode.get(code) == node) {
      Node next = node.twin;
      if (next == null) {
        byCode.remove(code);
      } else {
        byCode.put(code, next);
      }
    }
    disown(node);
    unlink(node);
  }

  /** What is printed right behind a task and belongs to it goes along with it. */
  private void move(Node node, TaskAmendment change) {
    List<Node> block = block(node);
    Optional<Node> parent = change.getParentCode().map(this::node);
    Optional<Node> after = change.getAfterCode().map(this::node);
    if (after.filter(block::contains).isPresent()
        || parent.filter(p -> isIn(p, node)).isPresent()) {
      throw new IllegalArgumentException(
          "Expected task '"
              + node.task().getCode()
              + "' to move to a place outside itself, but found "
              + change);
    }
    block.forEach(this::unlink);
    Node place = after.map(AmendedTasks::endOfBlock).or(() -> parent).orElse(tail);
    for (Node moved : block) {
      link(moved, place);
      place = moved;
    }
    replace(
        node, ReformTask.builder().from(node.task()).parentCode(change.getParentCode()).build());
  }

  private boolean isIn(Node at, Node above) {
    Set<Node> seen = new HashSet<>();
    Node node = at;
    while (node != null && seen.add(node)) {
      if (node == above) {
        return true;
      }
      node = node.parent().map(byCode::get).orElse(null);
    }
    return false;
  }

  private static Node endOfBlock(Node node) {
    List<Node> block = block(node);
    return block.get(block.size() - 1);
  }

  private static List<Node> block(Node first) {
    List<Node> block = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    block.add(first);
    codes.add(first.task().getCode());
    Node at = first.behind;
    while (at != null && at.parent().filter(codes::contains).isPresent()) {
      block.add(at);
      codes.add(at.task().getCode());
      at = at.behind;
    }
    return block;
  }

  private void adopt(Node node) {
    node.parent()
        .ifPresent(code -> children.computeIfAbsent(code, key -> new LinkedHashSet<>(2)).add(node));
  }

  private void disown(Node node) {
    node.parent().ifPresent(code -> children.getOrDefault(code, Set.of()).remove(node));
  }

  private void link(Node node, Node place) {
    Node next = place.behind;
    node.before = place;
    node.behind = next;
    place.behind = node;
    if (next == null) {
      tail = node;
    } else {
      next.before = node;
    }
  }

  private void unlink(Node node) {
    Node before = Objects.requireNonNull(node.before, "a node other than the head");
    Node next = node.behind;
    before.behind = next;
    if (next == null) {
      tail = before;
    } else {
      next.before = before;
    }
  }
}
