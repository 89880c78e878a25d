package org.reformplan.json.jackson3;

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
import org.reformplan.json.token.ReadLimits;
import org.reformplan.plan.PlanDiff;
import org.reformplan.progress.StatusBoard;

/**
 * Reading and writing plans on Jackson 3 ({@code tools.jackson.core}).
 *
 * <p>What is returned is the same on every Jackson line: the same values, findings, places and
 * bytes. Thread-safe; readers and writers are shared freely.
 *
 * <pre>{@code
 * ReadResult<ReformPlan> result = Jackson3.planReader().read(Path.of("most-2023.json"));
 * Jackson3.planWriter().write(result.orElseThrow(), Path.of("copy.json"));
 * }</pre>
 */
public final class Jackson3 {
  private static final JsonEngine ENGINE = Jackson3Engine.of(ReadLimits.defaults());

  private Jackson3() {}

  /**
   * Returns the reader of plans with the default limits.
   *
   * @return the reader
   */
  public static PlanReader planReader() {
    return PlanReader.on(ENGINE);
  }

  /**
   * Returns the writer of plans, which indents.
   *
   * @return the writer
   */
  public static PlanWriter planWriter() {
    return PlanWriter.on(ENGINE);
  }

  /**
   * Returns the reader of notices of days off with the default limits.
   *
   * @return the reader
   */
  public static JsonReader<List<DayOffNotice>> noticesReader() {
    return JsonReader.ofNotices(ENGINE);
  }

  /**
   * Returns the reader of progress with the default limits.
   *
   * @return the reader
   */
  public static ProgressReader progressReader() {
    return ProgressReader.on(ENGINE);
  }

  /**
   * Returns the writer of progress, which indents.
   *
   * @return the writer
   */
  public static ProgressWriter progressWriter() {
    return ProgressWriter.on(ENGINE);
  }

  /**
   * Returns the reader of suppressions of findings with the default limits.
   *
   * @return the reader
   */
  public static JsonReader<List<Suppression>> suppressionsReader() {
    return JsonReader.ofSuppressions(ENGINE);
  }

  /**
   * Returns the writer of reports as SARIF logs, which indents and knows no document yet.
   *
   * @return the writer
   */
  public static SarifWriter sarifWriter() {
    return SarifWriter.on(ENGINE);
  }

  /**
   * Returns the schema of plans.
   *
   * @return the schema
   */
  public static JsonSchema planSchema() {
    return JsonSchema.ofPlans(ENGINE);
  }

  /**
   * Returns the schema of progress.
   *
   * @return the schema
   */
  public static JsonSchema progressSchema() {
    return JsonSchema.ofProgress(ENGINE);
  }

  /**
   * Returns the schema of notices of days off.
   *
   * @return the schema
   */
  public static JsonSchema noticesSchema() {
    return JsonSchema.ofNotices(ENGINE);
  }

  /**
   * Returns the writer of notices of days off, which indents.
   *
   * @return the writer
   */
  public static JsonWriter<List<DayOffNotice>> noticesWriter() {
    return JsonWriter.ofNotices(ENGINE);
  }

  /**
   * Returns the writer of what two plans differ in, which indents.
   *
   * @return the writer
   */
  public static JsonWriter<PlanDiff> diffWriter() {
    return JsonWriter.ofDiffs(ENGINE);
  }

  /**
   * Returns the writer of reports of findings, which indents.
   *
   * @return the writer
   */
  public static JsonWriter<CheckReport> checkReportWriter() {
    return JsonWriter.ofCheckReports(ENGINE);
  }

  /**
   * Returns the writer of status boards, which indents.
   *
   * @return the writer
   */
  public static JsonWriter<StatusBoard> statusBoardWriter() {
    return JsonWriter.ofStatusBoards(ENGINE);
  }

  /**
   * Returns Jackson 3 as this library uses it.
   *
   * @return the engine with the default limits
   */
  public static JsonEngine engine() {
    return ENGINE;
  }
}
