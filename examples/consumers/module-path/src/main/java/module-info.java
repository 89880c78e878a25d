/** A program on the module path, small enough to be linked into an image. */
module org.example.deadlines {
  requires org.reformplan.json;
  requires org.reformplan.json.jackson3;

  exports org.example.deadlines to
      tools.jackson.databind;
}
