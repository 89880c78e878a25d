package org.example.plans;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.reformplan.check.RuleProfile;
import org.reformplan.plan.ReformPlan;
import org.reformplan.validation.ConformingPlan;
import org.reformplan.validation.ValidDocumentNumber;
import org.reformplan.validation.WorkingDay;

/** Plans by their decision; method parameters are validated before anything is kept. */
public class PlanRegister {
  private final Map<String, ReformPlan> plans = new HashMap<>();
  private final Validator validator;

  public PlanRegister(Validator validator) {
    this.validator = validator;
  }

  public void register(
      @ValidDocumentNumber String decision,
      @WorkingDay LocalDate receivedOn,
      @ConformingPlan(profile = RuleProfile.DRAFT) ReformPlan plan) {
    requireValid(decision, receivedOn, plan);
    plans.put(decision, plan);
  }

  public int size() {
    return plans.size();
  }

  /** A container – Spring, CDI – does this by itself; plain Java asks once, here. */
  private void requireValid(Object... arguments) {
    Set<ConstraintViolation<PlanRegister>> violations =
        validator.forExecutables().validateParameters(this, REGISTER, arguments);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
  }

  private static final Method REGISTER;

  static {
    try {
      REGISTER =
          PlanRegister.class.getMethod(
              "register", String.class, LocalDate.class, ReformPlan.class);
    } catch (NoSuchMethodException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
