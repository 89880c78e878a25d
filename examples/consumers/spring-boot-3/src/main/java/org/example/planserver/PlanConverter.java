package org.example.planserver;

import java.io.IOException;
import org.reformplan.json.PlanReader;
import org.reformplan.json.PlanWriter;
import org.reformplan.json.ReadResult;
import org.reformplan.json.jackson2.Jackson2;
import org.reformplan.plan.ReformPlan;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Reads plans in requests, keeping line and column of what is wrong, and writes them. */
@Component
class PlanConverter extends AbstractHttpMessageConverter<ReformPlan> {
  private final PlanReader reader = Jackson2.planReader();
  private final PlanWriter writer = Jackson2.planWriter();

  PlanConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return ReformPlan.class.isAssignableFrom(type);
  }

  @Override
  protected ReformPlan readInternal(Class<? extends ReformPlan> type, HttpInputMessage input)
      throws IOException {
    ReadResult<ReformPlan> result = reader.read(input.getBody());
    if (result.hasErrors()) {
      throw new HttpMessageNotReadableException(
          "The plan cannot be read", new UnreadablePlanException(result.getFindings()), input);
    }
    return result.orElseThrow();
  }

  @Override
  protected void writeInternal(ReformPlan plan, HttpOutputMessage output) throws IOException {
    writer.write(plan, output.getBody());
  }
}
