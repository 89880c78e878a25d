/** This library's values in an application's own documents on Jackson 2. */
@SuppressWarnings("module") // the digit is Jackson's own
module org.reformplan.json.jackson2 {
  requires transitive static org.jspecify;
  requires transitive org.reformplan.json;
  requires com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;

  exports org.reformplan.json.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      org.reformplan.json.jackson2.ReformplanModule;
}
