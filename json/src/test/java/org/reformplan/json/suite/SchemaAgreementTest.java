package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reformplan.check.CheckSettings;
import org.reformplan.check.RuleSet;
import org.reformplan.document.Language;
import org.reformplan.json.JsonReader;
import org.reformplan.json.JsonSchema;
import org.reformplan.json.JsonWriter;
import org.reformplan.json.PlanReader;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.ReadResult;
import org.reformplan.plan.PlanDiff;
import org.reformplan.progress.StatusBoard;
import org.reformplan.progress.StatusPolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader agree on structure, judged by somebody else's validator. What only the reader
 * knows is passed over here and listed in {@link JsonSchema}.
 */
class SchemaAgreementTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path EXAMPLES = Path.of("../examples");
  private static final int MUTATIONS = Integer.getInteger("reformplan.fuzz", 3_000) / 3;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Findings of these rules are of structure, unless the value shows that they are not. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "json-unknown-field",
          "json-missing-field",
          "json-null",
          "json-wrong-type",
          "json-invalid-day",
          "json-invalid-time",
          "json-unknown-code",
          "json-out-of-range",
          "json-format-missing",
          "json-format-later",
          "json-format-unsupported");

  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  /** A kind of document: how it is read, its schema and a sample. */
  private record Kind(
      Function<byte[], ReadResult<?>> reader, JsonSchema schema, Path sample, List<Path> valid) {
    Schema compiled() {
      return REGISTRY.getSchema(schema.toJson(Language.EN), InputFormat.JSON);
    }
  }

  private static final Kind PLAN =
      new Kind(
          PlanReader.standard()::read,
          JsonSchema.ofPlans(),
          GOLDEN.resolve("valid-most-2023.json"),
          List.of(
              EXAMPLES.resolve("plans/most-2023.json"),
              EXAMPLES.resolve("plans/illustrative-2024.json"),
              EXAMPLES.resolve("plans/illustrative-2024-amended.json")));
  private static final Kind PROGRESS =
      new Kind(
          ProgressReader.standard()::read,
          JsonSchema.ofProgress(),
          GOLDEN.resolve("valid-progress-2023.json"),
          List.of());
  private static final Kind NOTICES =
      new Kind(
          JsonReader.ofNotices()::read,
          JsonSchema.ofNotices(),
          EXAMPLES.resolve("notices/illustrative-2027.json"),
          List.of());

  static Stream<Kind> kinds() {
    return Stream.of(PLAN, PROGRESS, NOTICES);
  }

  static Stream<Path> invalidFiles() throws IOException {
    return GoldenFindingsTest.invalidFiles();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySchemaFitsTheMetaSchema(Language language) {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (JsonSchema schema :
        List.of(
            JsonSchema.ofPlans(),
            JsonSchema.ofProgress(),
            JsonSchema.ofNotices(),
            JsonSchema.ofDiffs(),
            JsonSchema.ofCheckReports(),
            JsonSchema.ofStatusBoards())) {
      assertThat(meta.validate(schema.toJson(language), InputFormat.JSON))
          .as(schema.getId())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void samplesFitTheirSchema(Kind kind) throws IOException {
    List<Path> files = new ArrayList<>(kind.valid());
    files.add(kind.sample());
    for (Path file : files) {
      assertThat(kind.compiled().validate(Files.readString(file), InputFormat.JSON))
          .as(file.toString())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("invalidFiles")
  void schemaAndReaderAgreeOnInvalidFiles(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<ReadFinding> findings = PlanReader.standard().read(bytes).getFindings();
    boolean noDocument =
        findings.stream()
            .anyMatch(
                f ->
                    f.getRuleId()
                        .matches(
                            "json-(syntax|empty|encoding|truncated|trailing-content|duplicate-field)"));
    if (!noDocument) {
      agree(PLAN, PLAN.compiled(), MAPPER.readTree(bytes));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void schemaAndReaderAgreeOnMutations(Kind kind) throws IOException {
    Schema schema = kind.compiled();
    JsonNode sample = MAPPER.readTree(Files.readAllBytes(kind.sample()));
    Random random = new Random(20230314L);
    for (int i = 0; i < MUTATIONS; i++) {
      JsonNode mutant = sample.deepCopy();
      mutate(mutant, random);
      if (random.nextBoolean()) {
        mutate(mutant, random);
      }
      agree(kind, schema, mutant);
    }
  }

  @Test
  void aWrittenReportBoardAndDiffFitTheirSchemas() throws IOException {
    var plan = PlanReader.standard().read(PLAN.sample()).orElseThrow();
    var report = RuleSet.standard().check(plan, CheckSettings.builder().build());
    var board =
        StatusBoard.of(
            plan,
            ProgressReader.standard().read(PROGRESS.sample()).orElseThrow(),
            LocalDate.of(2023, 7, 3),
            StatusPolicy.standard());
    var diff =
        PlanDiff.between(plan, PlanReader.standard().read(PLAN.valid().get(0)).orElseThrow());

    fits(JsonSchema.ofCheckReports(), JsonWriter.ofCheckReports().toText(report));
    fits(JsonSchema.ofStatusBoards(), JsonWriter.ofStatusBoards().toText(board));
    fits(JsonSchema.ofDiffs(), JsonWriter.ofDiffs().toText(diff));
  }

  private static void fits(JsonSchema schema, String document) {
    assertThat(
            REGISTRY
                .getSchema(schema.toJson(Language.VI), InputFormat.JSON)
                .validate(document, InputFormat.JSON))
        .as(schema.getId())
        .isEmpty();
  }

  private static void agree(Kind kind, Schema schema, JsonNode document) {
    String text = MAPPER.writeValueAsString(document);
    List<ReadFinding> findings =
        kind.reader().apply(text.getBytes(StandardCharsets.UTF_8)).getFindings();
    List<Error> errors = schema.validate(text, InputFormat.JSON);

    assertThat(findings.stream().anyMatch(f -> isOfStructure(f, document)))
        .as(() -> text + "\n" + findings + "\n" + errors)
        .isEqualTo(!errors.isEmpty());
  }

  private static boolean isOfStructure(ReadFinding finding, JsonNode document) {
    if (!STRUCTURE.contains(finding.getRuleId())) {
      return false;
    }
    JsonNode value = document.at(finding.getPointer());
    String text = value.isString() ? value.stringValue() : "";
    return switch (finding.getRuleId()) {
      case "json-missing-field" -> // a field that could not be read has a finding of its own
          !value.has((String) finding.getArguments().get("field"));
      case "json-invalid-day" -> !text.matches(DAY);
      case "json-out-of-range" -> // a moment on 30 February
          !(finding.getPointer().endsWith("/recordedAt") && text.matches(DAY + "T.*"))
              && !(finding.getPointer().endsWith("/sent") && text.matches(DAY + "(T.*)?"));
      case "json-unknown-code" -> !finding.getPointer().equals("/programme");
      default -> true;
    };
  }

  /** Changes one thing somewhere. */
  private static void mutate(JsonNode root, Random random) {
    List<JsonNode> places = new ArrayList<>();
    gather(root, places);
    JsonNode place = places.get(random.nextInt(places.size()));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name + "s", object.get(name));
        default -> object.set(name, other(random));
      }
    } else if (place instanceof ArrayNode array && !array.isEmpty()) {
      array.set(random.nextInt(array.size()), other(random));
    }
  }

  private static void gather(JsonNode node, List<JsonNode> places) {
    if (node.isContainer()) {
      places.add(node);
      node.forEach(child -> gather(child, places));
    }
  }

  private static JsonNode other(Random random) {
    List<String> values =
        List.of(
            "null",
            "true",
            "0",
            "-1",
            "3.0",
            "2.5",
            "1e2",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2023-03-14\"",
            "\"2023-02-30\"",
            "\"2023-3-14\"",
            "\"17:00\"",
            "\"24:00\"",
            "\"2023-03-14T08:00:00+07:00\"",
            "\"completed\"",
            "\"1.0\"",
            "\"Quý II\"",
            "[]",
            "{}",
            "[\"x\"]",
            "[null]",
            "{\"vi\":\"x\"}");
    return MAPPER.readTree(values.get(random.nextInt(values.size())));
  }
}
