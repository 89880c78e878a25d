package org.reformplan.benchmarks.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A reader of one shape of document, written by hand on Jackson's tokens: it takes the tasks,
 * passes over the rest, and trusts what it reads.
 */
final class StreamingReader {
  private final JsonFactory factory = new JsonFactory();

  private JsonParser open(byte[] json) {
    return factory.createParser(ObjectReadContext.empty(), json);
  }

  int countTokens(byte[] json) {
    int count = 0;
    try (JsonParser in = open(json)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        count += token == JsonToken.VALUE_STRING ? in.getString().length() : 1;
      }
    }
    return count;
  }

  PlanRecords.Plan read(byte[] json) {
    String title = null;
    List<PlanRecords.Task> tasks = List.of();
    try (JsonParser in = open(json)) {
      in.nextToken();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "title" -> title = in.getString();
          case "tasks" -> tasks = list(in, StreamingReader::task);
          default -> in.skipChildren();
        }
      }
    }
    return new PlanRecords.Plan(
        title, null, null, null, null, null, null, null, null, null, null, tasks, null);
  }

  private static <T> List<T> list(JsonParser in, Function<JsonParser, T> element) {
    List<T> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.apply(in));
    }
    return list;
  }

  private static LocalDate day(JsonParser in) {
    char[] text = in.getStringCharacters();
    int at = in.getStringOffset();
    return LocalDate.of(
        two(text, at) * 100 + two(text, at + 2), two(text, at + 5), two(text, at + 8));
  }

  private static int two(char[] text, int at) {
    return (text[at] - '0') * 10 + text[at + 1] - '0';
  }

  private static PlanRecords.Task task(JsonParser in) {
    TaskDraft draft = new TaskDraft();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "code" -> draft.code = in.getString();
        case "number" -> draft.number = in.getString();
        case "parentCode" -> draft.parentCode = in.getString();
        case "title" -> draft.title = in.getString();
        case "content" -> draft.content = in.getString();
        case "areaCode" -> draft.areaCode = in.getString();
        case "objectiveCodes" -> draft.objectiveCodes = list(in, JsonParser::getString);
        case "leadUnits" -> draft.leadUnits = list(in, JsonParser::getString);
        case "coordinatingUnits" -> draft.coordinatingUnits = list(in, JsonParser::getString);
        case "responsiblePerson" -> draft.person = person(in);
        case "deliverables" -> draft.deliverables = list(in, StreamingReader::deliverable);
        case "start" -> draft.start = day(in);
        case "deadline" -> draft.deadline = in.getString();
        case "assignment" -> draft.assignment = document(in);
        case "budget" -> draft.budget = budget(in);
        case "notes" -> draft.notes = in.getString();
        default -> in.skipChildren();
      }
    }
    return draft.toTask();
  }

  private static PlanRecords.Person person(JsonParser in) {
    String personName = null;
    String position = null;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "name" -> personName = in.getString();
        case "position" -> position = in.getString();
        default -> in.skipChildren();
      }
    }
    return new PlanRecords.Person(personName, position);
  }

  private static PlanRecords.Deliverable deliverable(JsonParser in) {
    String title = null;
    String kind = null;
    String type = null;
    Integer quantity = null;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "name" -> title = in.getString();
        case "kind" -> kind = in.getString();
        case "documentType" -> type = in.getString();
        case "quantity" -> quantity = in.getIntValue();
        default -> in.skipChildren();
      }
    }
    return new PlanRecords.Deliverable(title, kind, type, quantity);
  }

  private static PlanRecords.Document document(JsonParser in) {
    String number = null;
    LocalDate date = null;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "number" -> number = in.getString();
        case "date" -> date = day(in);
        default -> in.skipChildren();
      }
    }
    return new PlanRecords.Document(number, date, null, null, null);
  }

  private static PlanRecords.Budget budget(JsonParser in) {
    Long amount = null;
    String source = null;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      switch (name) {
        case "amount" -> amount = in.getLongValue();
        case "source" -> source = in.getString();
        default -> in.skipChildren();
      }
    }
    return new PlanRecords.Budget(amount, source);
  }

  /** The fields of a task while they are read. */
  private static final class TaskDraft {
    private @Nullable String code;
    private @Nullable String number;
    private @Nullable String parentCode;
    private @Nullable String title;
    private @Nullable String content;
    private @Nullable String areaCode;
    private @Nullable List<String> objectiveCodes;
    private @Nullable List<String> leadUnits;
    private @Nullable List<String> coordinatingUnits;
    private PlanRecords.@Nullable Person person;
    private @Nullable List<PlanRecords.Deliverable> deliverables;
    private @Nullable LocalDate start;
    private @Nullable String deadline;
    private PlanRecords.@Nullable Document assignment;
    private PlanRecords.@Nullable Budget budget;
    private @Nullable String notes;

    PlanRecords.Task toTask() {
      return new PlanRecords.Task(
          code,
          number,
          parentCode,
          title,
          content,
          areaCode,
          objectiveCodes,
          leadUnits,
          coordinatingUnits,
          person,
          deliverables,
          start,
          deadline,
          assignment,
          budget,
          notes);
    }
  }
}
