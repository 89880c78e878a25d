package org.reformplan.json.table;

import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.organisation.Person;

/** The table of persons. */
final class PersonTable extends TypeTable<Person, Person.Builder> {
  static final ValueCodec<Person> PERSON = new PersonTable();

  private PersonTable() {}

  @Override
  protected ObjectTable<Person, Person.Builder> make() {
    return table("Person", "Một người", "A person")
        .required("name", Codecs.sharedText(), "Họ và tên", "Name")
        .optional("position", Codecs.sharedText(), "Chức vụ", "Position");
  }

  @Override
  protected Person.Builder start() {
    return Person.builder();
  }

  @Override
  protected Person finish(Person.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(Person value, String field) {
    return switch (field) {
      case "name" -> value.getName();
      case "position" -> value.getPosition();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(Person.Builder builder, String field, Object part) {
    switch (field) {
      case "name" -> builder.name((String) part);
      case "position" -> builder.position((String) part);
      default -> throw unknown(field);
    }
  }
}
