package org.reformplan.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Public and protected members name no type of the library that a caller cannot see. */
final class VisibleSignatures extends ArchCondition<JavaClass> {
  private final Set<String> exported;
  private final String root;

  VisibleSignatures(Set<String> exported, String root) {
    super("name only exported types in public and protected members");
    this.exported = exported;
    this.root = root;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaMember member : type.getAllMembers()) {
      if (isOfLibrary(member.getOwner()) && isVisible(member.getModifiers())) {
        signature(member)
            .flatMap(part -> part.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(part -> isOfLibrary(part) && !canBeSeen(part))
            .forEach(
                part ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member, member.getDescription() + " names " + part.getName())));
      }
    }
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  private boolean isOfLibrary(JavaClass type) {
    return type.getPackageName().startsWith(root);
  }

  /** Of an exported package, and public with all that it is nested in. */
  boolean canBeSeen(JavaClass type) {
    return exported.contains(type.getPackageName())
        && isVisible(type.getModifiers())
        && type.getEnclosingClass().map(this::canBeSeen).orElse(true);
  }

  private static Stream<JavaType> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
  }
}
