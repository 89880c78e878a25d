/** What the tests of other people's programs need: valid plans, assertions, a calendar checker. */
module org.reformplan.testkit {
  requires transitive static org.jspecify;
  requires transitive org.reformplan.core;
  requires transitive org.assertj.core;

  exports org.reformplan.testkit;
}
