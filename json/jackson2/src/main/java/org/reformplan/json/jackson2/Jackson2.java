package org.reformplan.json.jackson2;

import org.reformplan.json.NoticesReader;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanSchema;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ProgressReader;
import org.reformplan.json.ProgressSchema;
import org.reformplan.json.ProgressWriter;
import org.reformplan.json.token.JsonEngine;
import org.reformplan.json.token.ReadLimits;

/**
 * Reading and writing plans on Jackson 2 ({@code com.fasterxml.jackson.core}).
 *
 * <p>What is returned is the same on every Jackson line: the same values, findings, places and
 * bytes. Thread-safe; readers and writers are shared freely.
 *
 * <pre>{@code
 * ReadResult<ReformPlan> result = Jackson2.planReader().read(Path.of("most-2023.json"));
 * Jackson2.planWriter().write(result.orElseThrow(), Path.of("copy.json"));
 * }</pre>
 */
public final class Jackson2 {
  private static final JsonEngine ENGINE = Jackson2Engine.of(ReadLimits.defaults());
  private static final PlanReader READER = PlanReader.on(ENGINE);
  private static final PlanWriter WRITER = PlanWriter.on(ENGINE);
  private static final PlanSchema SCHEMA = PlanSchema.on(ENGINE);

  private static final NoticesReader NOTICES_READER = NoticesReader.on(ENGINE);
  private static final ProgressReader PROGRESS_READER = ProgressReader.on(ENGINE);
  private static final ProgressWriter PROGRESS_WRITER = ProgressWriter.on(ENGINE);
  private static final ProgressSchema PROGRESS_SCHEMA = ProgressSchema.on(ENGINE);

  private Jackson2() {}

  /**
   * Returns the reader of plans with the default limits.
   *
   * @return the reader
   */
  public static PlanReader planReader() {
    return READER;
  }

  /**
   * Returns the writer of plans, which indents.
   *
   * @return the writer
   */
  public static PlanWriter planWriter() {
    return WRITER;
  }

  /**
   * Returns the reader of notices of days off with the default limits.
   *
   * @return the reader
   */
  public static NoticesReader noticesReader() {
    return NOTICES_READER;
  }

  /**
   * Returns the reader of progress with the default limits.
   *
   * @return the reader
   */
  public static ProgressReader progressReader() {
    return PROGRESS_READER;
  }

  /**
   * Returns the writer of progress, which indents.
   *
   * @return the writer
   */
  public static ProgressWriter progressWriter() {
    return PROGRESS_WRITER;
  }

  /**
   * Returns the schema of plans.
   *
   * @return the schema
   */
  public static PlanSchema planSchema() {
    return SCHEMA;
  }

  /**
   * Returns the schema of progress.
   *
   * @return the schema
   */
  public static ProgressSchema progressSchema() {
    return PROGRESS_SCHEMA;
  }

  /**
   * Returns Jackson 2 as this library uses it.
   *
   * @return the engine with the default limits
   */
  public static JsonEngine engine() {
    return ENGINE;
  }
}
