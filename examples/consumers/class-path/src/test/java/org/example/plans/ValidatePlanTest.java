package org.example.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.plan.ReformPlan;

class ValidatePlanTest {
  private static List<String> run(String... arguments) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      ValidatePlan.main(arguments);
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theMinistrysPlanIsToldItsGapsInVietnamese() throws Exception {
    List<String> lines = run("../../plans/most-2023.json");
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.startsWith("plan.reportingRegime.requirements[0]")),
        lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.contains("14/03/2023")), lines.toString());
  }

  @Test
  void anotherLanguageIsAnotherLocale() throws Exception {
    List<String> vietnamese = run("../../plans/most-2023.json", "vi");
    List<String> english = run("../../plans/most-2023.json", "en-GB");
    assertEquals(vietnamese.size(), english.size());
    assertFalse(vietnamese.equals(english));
  }

  @Test
  void theLibraryCameAsJars() {
    String place = ReformPlan.class.getProtectionDomain().getCodeSource().getLocation().toString();
    assertTrue(place.endsWith(".jar"), place);
    assertFalse(ReformPlan.class.getModule().isNamed());
  }

  @Test
  void noOtherJsonLibraryIsNeeded() {
    for (String name :
        List.of("tools.jackson.core.JsonParser", "com.fasterxml.jackson.core.JsonParser")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
  }
}
