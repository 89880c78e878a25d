package org.reformplan.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds of every class of the library, as rules that can be run against any classes. */
final class LibraryRules {

  /** The rooms of core, ground floor first: each knows only those before it. */
  static final List<String> ROOMS =
      List.of(
          "document",
          "calendar",
          "deadline",
          "organisation",
          "programme",
          "reporting",
          "quality",
          "plan",
          "progress",
          "check");

  /** Calls that ask the machine for the time, so that the answer differs from run to run. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now\\(.*"
              + "|java\\.time\\.chrono\\..*\\.(now|dateNow)\\(.*"
              + "|java\\.time\\.Clock\\.(system|tick)\\w*\\(.*"
              + "|java\\.time\\.InstantSource\\.system\\(\\)"
              + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
              + "|java\\.util\\.Date\\.<init>\\(\\)"
              + "|java\\.util\\.(Gregorian)?Calendar\\.(<init>|getInstance)\\(.*");

  /** Calls that take the machine's locale, zone or charset, named or in silence. */
  private static final Pattern DEFAULTS =
      Pattern.compile(
          "java\\.util\\.Locale\\.getDefault\\(.*"
              + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
              + "|java\\.util\\.TimeZone\\.getDefault\\(\\)"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
              + "|java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)"
              + "|java\\.lang\\.String\\.(format\\(java\\.lang\\.String, |formatted\\().*"
              + "|java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)"
              + "|java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(java\\.io\\.\\w+\\)"
              + "|java\\.io\\.(FileReader|FileWriter|PrintWriter|PrintStream)\\.<init>\\([\\w.]+\\)"
              + "|java\\.util\\.Scanner\\.<init>\\([\\w.]+\\)"
              + "|java\\.util\\.Formatter\\.<init>\\(\\)"
              + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"
              + "|java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w+\\(.*"
              + "|java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)"
              + "|java\\.text\\.\\w+\\.get\\w*Instance\\(\\)"
              + "|java\\.text\\.(SimpleDateFormat|DecimalFormat|MessageFormat)\\..*"
              + "|java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)");

  /** Calls and fields by which a library talks to the machine behind its caller's back. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "java\\.lang\\.System\\.(out|err|in|exit|getenv|getProperty|getProperties|setProperty)\\b.*"
              + "|java\\.lang\\.Throwable\\.printStackTrace\\(\\)"
              + "|java\\.lang\\.Class\\.(forName|getDeclared|getMethod|getField|newInstance).*"
              + "|java\\.util\\.ServiceLoader\\..*");

  private static final Set<String> STATEFUL_TYPES =
      Set.of(
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.ConcurrentMap",
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder",
          "java.util.Random",
          "java.text.Format");

  static final ArchRule NO_CLOCK = noClasses().should(access("ask the clock", CLOCK));

  static final ArchRule NO_DEFAULTS =
      noClasses().should(access("use the machine's locale, zone or charset", DEFAULTS));

  static final ArchRule NO_MACHINE =
      CompositeArchRule.of(
              noClasses().should(access("talk to the machine behind the caller's back", MACHINE)))
          .and(
              noClasses()
                  .should()
                  .dependOnClassesThat(
                      resideInAnyPackage(
                              "java.util.logging..",
                              "java.net..",
                              "java.sql..",
                              "java.lang.reflect..",
                              "org.slf4j..")
                          // A name only; what it names is never fetched.
                          .and(not(type(URI.class)))));

  static final ArchRule NO_MUTABLE_STATICS = fields().that(areStatic()).should(keepNoState());

  static final ArchRule NO_JACKSON_IN_JSON =
      noClasses()
          .that()
          .resideInAPackage("org.reformplan.json..")
          .and()
          .resideOutsideOfPackage("org.reformplan.json.jackson*..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."));

  private LibraryRules() {}

  /** Each room uses only those before it. */
  static ArchRule rooms(String root) {
    CompositeArchRule rule =
        CompositeArchRule.of(
            noClasses()
                .that(resideInAPackage(root + ".nowhere.."))
                .should()
                .beInterfaces()
                .allowEmptyShould(true));
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later =
          ROOMS.stream().skip(i + 1L).map(room -> root + "." + room + "..").toArray(String[]::new);
      rule =
          rule.and(
              noClasses()
                  .that()
                  .resideInAPackage(root + "." + ROOMS.get(i) + "..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(later)
                  .allowEmptyShould(true));
    }
    return rule;
  }

  static ArchRule noCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** What a caller can see names only what a caller can see. */
  static ArchRule visibleSignatures(Set<String> exported, String root) {
    VisibleSignatures visible = new VisibleSignatures(exported, root);
    return classes().that(describe("a caller can see", visible::canBeSeen)).should(visible);
  }

  private static ArchCondition<JavaClass> access(String description, Pattern forbidden) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (forbidden.matcher(nameOf(access)).matches()) {
            events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
          }
        }
      }
    };
  }

  /** {@code java.lang.String.format(java.lang.String, [Ljava.lang.Object;)}. */
  private static String nameOf(JavaAccess<?> access) {
    String name = access.getTargetOwner().getName() + "." + access.getTarget().getName();
    if (!(access instanceof JavaCall<?> call)) {
      return name;
    }
    CodeUnitCallTarget target = call.getTarget();
    return name
        + target.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }

  private static DescribedPredicate<JavaField> areStatic() {
    return describe(
        "are static and written in the source",
        field ->
            field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  /** Final, and neither an array that others reach nor a type made to be changed. */
  private static ArchCondition<JavaField> keepNoState() {
    return new ArchCondition<>("keep no state that can change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean changes =
            !modifiers.contains(JavaModifier.FINAL)
                || (field.getRawType().isArray() && !modifiers.contains(JavaModifier.PRIVATE))
                || STATEFUL_TYPES.stream().anyMatch(field.getRawType()::isAssignableTo);
        events.add(new SimpleConditionEvent(field, !changes, field.getDescription()));
      }
    };
  }
}
