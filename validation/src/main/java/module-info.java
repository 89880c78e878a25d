/** The rules about plans as Bean Validation constraints. */
module org.reformplan.validation {
  requires transitive org.reformplan.core;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static org.jspecify;

  exports org.reformplan.validation;

  // The validator is made by the implementation of Bean Validation.
  opens org.reformplan.validation;
}
