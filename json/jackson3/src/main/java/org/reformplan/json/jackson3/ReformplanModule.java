package org.reformplan.json.jackson3;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import org.reformplan.json.JsonForm;
import org.reformplan.json.ReadFinding;
import org.reformplan.json.token.ReadLimits;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches Jackson 3's data binding this library's types, so that they can stand in an application's
 * own classes and controllers.
 *
 * <p>Values have the same JSON as by the library's own readers and writers. The module is found by
 * {@code ServiceLoader} ({@code findAndAddModules()}) or added by hand; Spring Boot 4 finds it by
 * itself.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><th>types, and those under them</th><th>read</th></tr>
 *   <tr><td>{@code ReformPlan}, {@code PlanProgress}, {@code ProgressRecord}, {@code ReformTask},
 *       {@code Deadline}, {@code Objective}, {@code PlanAmendment}, {@code Unit}, {@code
 *       ReportingRegime}, {@code ReportRequirement}, {@code DocumentReference}, {@code
 *       CalendarPeriod}, {@code DayOffNotice}, {@code BilingualText}</td><td>yes, as the type
 *       named here</td></tr>
 *   <tr><td>{@code PlanDiff}, {@code PlanChange}, {@code CheckReport}, {@code Finding}, {@code
 *       LegalBasis}, {@code StatusBoard}, {@code DutyStatus}, {@code StatusGroup}, {@code
 *       StatusTally}, {@code EffectiveDeadline}, {@code DayInfo}, {@code ReadFinding}</td><td>no:
 *       they are worked out</td></tr>
 * </table>
 *
 * <p>A value of which something would be lost is refused: {@link UnreadableValueException} carries
 * every finding, with pointer, line and column. Fields that the format does not know would be lost
 * too, and refuse it unless {@linkplain #withWarningsTo someone takes the warnings}; other warnings
 * never refuse. What an application's mapper is set to (names, inclusion, days) does not touch
 * these types.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ReformplanModule()).build();
 * record Answer(ReformPlan plan, CheckReport report) {}
 * String json = mapper.writeValueAsString(new Answer(plan, report));
 * }</pre>
 */
public final class ReformplanModule extends JacksonModule {
  private final ReadLimits limits;
  private final Optional<Consumer<ReadFinding>> warnings;

  /** Makes the module with the default limits, as {@code ServiceLoader} does. */
  public ReformplanModule() {
    this(ReadLimits.defaults(), Optional.empty());
  }

  private ReformplanModule(ReadLimits limits, Optional<Consumer<ReadFinding>> warnings) {
    this.limits = limits;
    this.warnings = warnings;
  }

  /**
   * Returns a module like this one with other limits for the values that it reads.
   *
   * @param newLimits how much to take in
   * @return the new module
   */
  public ReformplanModule withLimits(ReadLimits newLimits) {
    return new ReformplanModule(requireNonNull(newLimits, "newLimits"), warnings);
  }

  /**
   * Returns a module like this one that tells of warnings, and so reads values with fields that the
   * format does not know, such as those of a later 1.y.
   *
   * @param listener takes each finding of a value that is read nevertheless, on the reading thread
   * @return the new module
   */
  public ReformplanModule withWarningsTo(Consumer<ReadFinding> listener) {
    return new ReformplanModule(limits, Optional.of(listener));
  }

  @Override
  public String getModuleName() {
    return "reformplan";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    for (JsonForm<?> form : JsonForm.listAll()) {
      add(form, serializers, deserializers);
    }
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
  }

  private <T> void add(
      JsonForm<T> form, SimpleSerializers serializers, SimpleDeserializers deserializers) {
    serializers.addSerializer(form.getType(), new FormSerializer<>(form));
    if (form.isReadable()) {
      deserializers.addDeserializer(form.getType(), new FormDeserializer<>(form, limits, warnings));
    }
  }
}
