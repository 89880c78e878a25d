/** The model of administrative-reform plans and every rule about them. */
module org.reformplan.core {
  requires transitive static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.reformplan.document;
  exports org.reformplan.calendar;
  exports org.reformplan.deadline;
  exports org.reformplan.organisation;
  exports org.reformplan.programme;
  exports org.reformplan.reporting;
  exports org.reformplan.quality;
  exports org.reformplan.plan;
  exports org.reformplan.progress;
  exports org.reformplan.check;
}
