package org.reformplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The suite runs on the implementation, and on the path, that the build means it to run on. */
class RunningVersionTest {
  @Test
  void theImplementationIsTheOneAskedFor() {
    String expected = System.getProperty("validator.version");
    assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
        .isIn(expected, null);
    assertThat(HibernateValidator.class.getProtectionDomain().getCodeSource().getLocation())
        .asString()
        .contains("hibernate-validator-" + expected + ".jar");
  }

  @Test
  void thePathIsTheOneAskedFor() {
    boolean modular = Boolean.getBoolean("validator.modular");
    assertThat(HibernateValidator.class.getModule().isNamed()).isEqualTo(modular);
    assertThat(ConformingPlan.class.getModule().isNamed()).isEqualTo(modular);
  }
}
