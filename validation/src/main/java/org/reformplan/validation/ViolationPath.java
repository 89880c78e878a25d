package org.reformplan.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reformplan.plan.PlanPath;

/**
 * Puts a violation at a place in the plan. Bean Validation hangs a position on the node that
 * follows it, and its builder changes type on the way, so the next step is kept as a function.
 */
final class ViolationPath {
  private Function<String, NodeBuilderCustomizableContext> addProperty;
  private Supplier<LeafNodeBuilderCustomizableContext> addBean;
  private Runnable finish;
  private int position = -1;

  private ViolationPath(ConstraintViolationBuilder builder) {
    addProperty = builder::addPropertyNode;
    addBean = builder::addBeanNode;
    finish = builder::addConstraintViolation;
  }

  static void report(ConstraintViolationBuilder builder, PlanPath path) {
    ViolationPath at = new ViolationPath(builder);
    for (PlanPath step : path.steps()) {
      step.getLastIndex().ifPresent(index -> at.position = index);
      step.getLastProperty().ifPresent(at::append);
    }
    if (at.position >= 0) {
      at.addBean.get().inIterable().atIndex(at.position).addConstraintViolation();
    } else {
      at.finish.run();
    }
  }

  private void append(String name) {
    NodeBuilderCustomizableContext node = addProperty.apply(name);
    if (position < 0) {
      addProperty = node::addPropertyNode;
      addBean = node::addBeanNode;
      finish = node::addConstraintViolation;
      return;
    }
    NodeBuilderDefinedContext positioned = node.inIterable().atIndex(position);
    position = -1;
    addProperty = positioned::addPropertyNode;
    addBean = positioned::addBeanNode;
    finish = positioned::addConstraintViolation;
  }
}
