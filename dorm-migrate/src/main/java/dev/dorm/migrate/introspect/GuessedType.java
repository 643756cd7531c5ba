package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import java.util.List;

/**
 * The Java type and the annotation for a column.
 *
 * @param type the type of the column that the field makes
 * @param java the type where NULL is not allowed
 * @param boxed the type of an object
 * @param annotation the annotation's simple name
 * @param members what the annotation has to say, as Java
 * @param origin the import of the type, empty when it needs none
 * @param constants the constants of an enum to be written; empty for other types
 * @param check the name of the CHECK that the type accounts for; empty when there is none
 */
record GuessedType(
    ColumnType type,
    String java,
    String boxed,
    String annotation,
    List<String> members,
    String origin,
    List<String> constants,
    String check) {
  GuessedType {
    members = List.copyOf(members);
    constants = List.copyOf(constants);
  }

  static GuessedType of(Kind kind, String java, String boxed, String annotation) {
    return new GuessedType(
        ColumnType.of(kind), java, boxed, annotation, List.of(), "", List.of(), "");
  }

  static GuessedType imported(Kind kind, String origin, String annotation) {
    String simple = origin.substring(origin.lastIndexOf('.') + 1);
    return new GuessedType(
        ColumnType.of(kind), simple, simple, annotation, List.of(), origin, List.of(), "");
  }

  static GuessedType list(Kind kind, String element) {
    String simple = element.substring(element.lastIndexOf('.') + 1);
    String list = "List<" + simple + ">";
    String origin = element.startsWith("java.lang.") ? "" : element;
    return new GuessedType(
        ColumnType.arrayOf(kind), list, list, "ArrayField", List.of(), origin, List.of(), "");
  }

  static GuessedType text(ColumnType type, String annotation, String... members) {
    return new GuessedType(
        type, "String", "String", annotation, List.of(members), "", List.of(), "");
  }

  GuessedType withCheck(String name) {
    return new GuessedType(type, java, boxed, annotation, members, origin, constants, name);
  }

  /** Whether the annotation knows {@code unique}. */
  boolean mayBeUnique() {
    return !List.of("BooleanField", "BinaryField", "JsonField", "ArrayField").contains(annotation);
  }

  /** Whether the annotation knows {@code index}. */
  boolean mayBeIndexed() {
    return !List.of("BinaryField", "JsonField", "ArrayField").contains(annotation);
  }

  /** Whether the annotation says no more than the type. */
  boolean isImplied() {
    return members.isEmpty() && !annotation.equals("JsonField");
  }
}
