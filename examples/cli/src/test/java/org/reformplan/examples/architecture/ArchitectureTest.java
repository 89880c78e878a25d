package org.reformplan.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house hold in every class of every module of the library. */
class ArchitectureTest {
  private static final String ROOT = "org.reformplan";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .importPackages(ROOT)
          .that(
              DescribedPredicate.not(
                  JavaClass.Predicates.resideInAPackage("org.reformplan.examples..")));

  static Stream<ArchRule> rules() {
    return Stream.of(
        LibraryRules.NO_CLOCK,
        LibraryRules.NO_DEFAULTS,
        LibraryRules.NO_MACHINE,
        LibraryRules.NO_MUTABLE_STATICS,
        LibraryRules.NO_JACKSON_IN_JSON,
        LibraryRules.rooms(ROOT),
        LibraryRules.noCycles(ROOT));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(LIBRARY);
  }

  @Test
  void allOfTheLibraryIsLookedAt() {
    Set<String> packages =
        LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

    assertThat(packages)
        .contains(
            "org.reformplan.testkit",
            "org.reformplan.json.codec",
            "org.reformplan.json.jackson2",
            "org.reformplan.json.jackson3",
            "org.reformplan.validation");
  }

  @Test
  void onlyWhatIsMeantIsExported() throws IOException {
    assertThat(ModuleDescriptors.exportsOfLibrary())
        .isEqualTo(
            Map.of(
                "org.reformplan.core",
                rooms(),
                "org.reformplan.testkit",
                Set.of("org.reformplan.testkit"),
                "org.reformplan.json",
                Set.of("org.reformplan.json", "org.reformplan.json.token"),
                "org.reformplan.json.jackson2",
                Set.of("org.reformplan.json.jackson2"),
                "org.reformplan.json.jackson3",
                Set.of("org.reformplan.json.jackson3"),
                "org.reformplan.validation",
                Set.of("org.reformplan.validation")));
  }

  /** Every package of core is a room of the list, so that none escapes the order. */
  private static Set<String> rooms() {
    Set<String> modules = Set.of("testkit", "json", "validation");
    Set<String> packages =
        LIBRARY.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1))
            .filter(name -> !modules.contains(name.split("\\.", -1)[0]))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(LibraryRules.ROOMS).containsAll(packages);
    return packages.stream().map(name -> ROOT + "." + name).collect(Collectors.toSet());
  }

  @Test
  void whatIsExportedNamesOnlyWhatIsExported() throws IOException {
    Set<String> exported =
        ModuleDescriptors.exportsOfLibrary().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    LibraryRules.visibleSignatures(exported, ROOT).check(LIBRARY);
  }
}
