package org.reformplan.validation;

import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.organisation.UnitReference;
import org.reformplan.plan.ReformPlan;
import org.reformplan.plan.ReformTask;

/** Plans that say almost nothing, so that the rules find much. */
final class BarePlans {
  private BarePlans() {}

  static ReformPlan withTask(String code) {
    return ReformPlan.builder()
        .title("Kế hoạch cải cách hành chính năm 2023")
        .period(CalendarPeriod.ofYear(2023))
        .addTask(
            ReformTask.builder()
                .code(code)
                .title("Rà soát thủ tục")
                .addLeadUnit(UnitReference.ofCode("Z"))
                .build())
        .build();
  }
}
