package org.reformplan.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.token.Layout;
import org.reformplan.json.token.ReadLimits;

/**
 * Readers and writers as an application sets them up: unknown fields pass, absent ones are left
 * out.
 */
final class Mappers {
  private static final ReadLimits LIMITS =
      ReadLimits.defaults().withMaxBytes(1 << 29).withMaxValues(Integer.MAX_VALUE);

  private Mappers() {}

  /** Ours, for documents beyond the default limits too. */
  static PlanReader planReader() {
    return PlanReader.standard().withLimits(LIMITS);
  }

  static PlanWriter planWriter() {
    return PlanWriter.standard().withLayout(Layout.COMPACT);
  }

  static tools.jackson.databind.ObjectMapper jackson3() {
    return tools.jackson.databind.json.JsonMapper.builder()
        .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .changeDefaultPropertyInclusion(
            include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
        .build();
  }

  static com.fasterxml.jackson.databind.ObjectMapper jackson2() {
    return com.fasterxml.jackson.databind.json.JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .addModule(new Jdk8Module())
        .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
        .build();
  }
}
