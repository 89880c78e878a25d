package org.reformplan.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of the house finds what it is for, in classes that break it on purpose. */
class ArchitectureCanFailTest {
  private static final String BAD = "org.reformplan.examples.architecture.bad";

  private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

  private static void assertFails(ArchRule rule, String... culprits) {
    assertThat(String.join("\n", rule.evaluate(BAD_CLASSES).getFailureReport().getDetails()))
        .contains(culprits);
  }

  @Test
  void theClockIsSeen() {
    assertFails(
        LibraryRules.NO_CLOCK, "LocalDate.now(", "System.currentTimeMillis()", "java.util.Date");
  }

  @Test
  void defaultsAreSeen() {
    assertFails(
        LibraryRules.NO_DEFAULTS,
        "Locale.getDefault()",
        "ZoneId.systemDefault()",
        "String.toLowerCase()",
        "String.getBytes()",
        "java.lang.String.<init>([B)",
        "String.format(",
        "String.formatted(",
        "DateTimeFormatter.ofPattern(",
        "InputStreamReader");
  }

  @Test
  void talkToTheMachineIsSeen() {
    assertFails(
        LibraryRules.NO_MACHINE,
        "java.lang.System.out",
        "System.getProperty(",
        "java.util.logging.Logger",
        "Class.forName(",
        "java.net.Socket");
  }

  @Test
  void stateIsSeen() {
    assertFails(LibraryRules.NO_MUTABLE_STATICS, "KeepsState.counter", "CACHE", "SHARED");
  }

  @Test
  void roomsOutOfOrderAndCyclesAreSeen() {
    assertFails(LibraryRules.rooms(BAD), "document.KnowsPlans");
    assertFails(LibraryRules.noCycles(BAD), "Cycle detected");
  }

  @Test
  void hiddenTypesInSignaturesAreSeen() {
    assertFails(
        LibraryRules.visibleSignatures(Set.of(BAD + ".plan"), BAD),
        "ShowsHidden.getSecret()> names " + BAD + ".hidden.Secret",
        "ShowsHidden.secrets()> names " + BAD + ".hidden.Secret",
        "ShowsHidden.own()> names " + BAD + ".plan.NotPublic");
  }
}
