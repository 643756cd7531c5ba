package dev.dorm.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** A property of a valid model. */
public sealed interface PropertyDescriptor {
  /** The property's name. */
  String name();

  /** How generated code reaches it. */
  Access access();

  /** A property with a column in the model's table. */
  sealed interface Stored extends PropertyDescriptor {
    /** The column. */
    ColumnDescriptor column();
  }

  /**
   * A single value.
   *
   * @param name the property's name
   * @param access how generated code reaches it
   * @param kind what it stores
   * @param type its Java type
   * @param size its size
   * @param column its column
   * @param checks what validation asks of it
   */
  record ColumnProperty(
      String name,
      Access access,
      FieldKind kind,
      PropertyType type,
      SizeDescriptor size,
      ColumnDescriptor column,
      CheckDescriptor checks)
      implements Stored {}

  /**
   * An object that is kept in several columns.
   *
   * @param name the property's name
   * @param access how generated code reaches it
   * @param type its type
   * @param isRecord whether it is a record and not a class
   * @param nullable whether it may be null
   * @param parts its columns, in order
   */
  record EmbeddedProperty(
      String name,
      Access access,
      TypeName type,
      boolean isRecord,
      boolean nullable,
      List<ColumnProperty> parts)
      implements PropertyDescriptor {
    /** Copies the list. */
    public EmbeddedProperty {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A foreign key.
   *
   * @param name the property's name
   * @param access how generated code reaches it
   * @param kind whether it is one-to-one
   * @param target the model it refers to
   * @param key the Java type of the key that it refers to
   * @param column its column
   * @param onDelete the policy's name
   * @param constraint whether the database has a constraint
   */
  record ToOneProperty(
      String name,
      Access access,
      FieldKind kind,
      ModelName target,
      TypeName key,
      ColumnDescriptor column,
      String onDelete,
      boolean constraint)
      implements Stored {}

  /**
   * A many-to-many relation that is declared here.
   *
   * @param name the property's name
   * @param access how generated code reaches it
   * @param target the other model
   * @param table the table between
   * @param sourceColumn its column that refers to this model
   * @param targetColumn its column that refers to the other one
   * @param through the model between, when there is one
   * @param symmetrical whether pairs count in both directions
   * @param renamedFrom the former name
   */
  record ToManyProperty(
      String name,
      Access access,
      ModelName target,
      String table,
      String sourceColumn,
      String targetColumn,
      Optional<ModelName> through,
      boolean symmetrical,
      Optional<String> renamedFrom)
      implements PropertyDescriptor {}

  /**
   * The other side of a relation that is declared by another model.
   *
   * @param name the property's name
   * @param access how generated code reaches it
   * @param target the model that declares it
   * @param declaredBy its property there
   * @param kind what it is there: a foreign key, a one-to-one key, a many-to-many relation
   */
  record ReverseProperty(
      String name, Access access, ModelName target, String declaredBy, FieldKind kind)
      implements PropertyDescriptor {
    /** Whether it is one row and not many. */
    public boolean isOne() {
      return kind == FieldKind.ONE_TO_ONE;
    }
  }
}
