package org.example.planserver;

import java.time.LocalDate;
import org.reformplan.plan.ReformPlan;
import org.reformplan.validation.ConformingPlan;
import org.reformplan.validation.ValidDocumentNumber;
import org.reformplan.validation.WorkingDay;

/** A plan with what came beside it. */
public record PlanRequest(
    @ValidDocumentNumber String decision,
    @WorkingDay LocalDate receivedOn,
    @ConformingPlan ReformPlan plan) {}
