/** This library's values in an application's own documents on Jackson 3. */
@SuppressWarnings("module") // the digit is Jackson's own
module org.reformplan.json.jackson3 {
  requires transitive static org.jspecify;
  requires transitive org.reformplan.json;
  requires tools.jackson.core;
  requires transitive tools.jackson.databind;

  exports org.reformplan.json.jackson3;

  provides tools.jackson.databind.JacksonModule with
      org.reformplan.json.jackson3.ReformplanModule;
}
