package org.reformplan.json.suite;

import java.util.List;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.check.CheckReport;
import org.reformplan.check.Suppression;
import org.reformplan.json.JsonReader;
import org.reformplan.json.JsonSchema;
import org.reformplan.json.JsonWriter;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.SarifWriter;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.plan.PlanDiff;
import org.reformplan.progress.StatusBoard;

/** Readers and writers on the line of Jackson that runs the suite. */
final class Json {
  private static final JsonEngine ENGINE = Line.engine();

  private Json() {}

  static JsonEngine engine() {
    return ENGINE;
  }

  static PlanReader planReader() {
    return PlanReader.on(ENGINE);
  }

  static PlanWriter planWriter() {
    return PlanWriter.on(ENGINE);
  }

  static JsonSchema planSchema() {
    return JsonSchema.ofPlans(ENGINE);
  }

  static JsonReader<List<DayOffNotice>> noticesReader() {
    return JsonReader.ofNotices(ENGINE);
  }

  static ProgressReader progressReader() {
    return ProgressReader.on(ENGINE);
  }

  static ProgressWriter progressWriter() {
    return ProgressWriter.on(ENGINE);
  }

  static JsonSchema progressSchema() {
    return JsonSchema.ofProgress(ENGINE);
  }

  static JsonWriter<List<DayOffNotice>> noticesWriter() {
    return JsonWriter.ofNotices(ENGINE);
  }

  static JsonWriter<PlanDiff> diffWriter() {
    return JsonWriter.ofDiffs(ENGINE);
  }

  static JsonWriter<CheckReport> checkReportWriter() {
    return JsonWriter.ofCheckReports(ENGINE);
  }

  static JsonWriter<StatusBoard> statusBoardWriter() {
    return JsonWriter.ofStatusBoards(ENGINE);
  }

  static JsonReader<List<Suppression>> suppressionsReader() {
    return JsonReader.ofSuppressions(ENGINE);
  }

  static SarifWriter sarifWriter() {
    return SarifWriter.on(ENGINE);
  }
}
