/** Plans as JSON: reading, writing and the schema, on whichever JSON parser the application has. */
module org.reformplan.json {
  requires transitive static org.jspecify;
  requires transitive org.reformplan.core;

  exports org.reformplan.json;
  exports org.reformplan.json.token;
}
