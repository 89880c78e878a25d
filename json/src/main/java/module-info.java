/** Plans as JSON: reading, writing and the schema. No JSON parser is needed beside it. */
module org.reformplan.json {
  requires transitive static org.jspecify;
  requires transitive org.reformplan.core;

  exports org.reformplan.json;
  exports org.reformplan.json.token;
}
