/** Plans as JSON on Jackson 2. */
@SuppressWarnings("module") // the digit is Jackson's own
module org.reformplan.json.jackson2 {
  requires transitive static org.jspecify;
  requires transitive org.reformplan.json;
  requires com.fasterxml.jackson.core;

  exports org.reformplan.json.jackson2;
}
