package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A valid model with a table, or the valid part of one.
 *
 * @param name which model it is
 * @param origin the class, which generated files name as their origin
 * @param traits what is to be known of its class
 * @param table its table
 * @param properties its properties, inherited ones first
 * @param indexes its indexes and constraints over several columns
 * @param constraints the conditions that its rows fulfil
 * @param ordering its default order
 * @param scopes its functions that narrow a query
 * @param members the names of the methods it has, each with the number of its parameters behind a
 *     slash
 */
public record ModelDescriptor(
    ModelName name,
    Origin origin,
    List<Trait> traits,
    TableDescriptor table,
    List<PropertyDescriptor> properties,
    List<IndexDescriptor> indexes,
    List<ConstraintDescriptor> constraints,
    List<IndexDescriptor.Part> ordering,
    List<ScopeDescriptor> scopes,
    List<String> members) {

  /** A fact about a model's class. */
  public enum Trait {
    /** It is public, and so is what is generated for it. */
    PUBLIC,
    /** It extends {@code Entity} of itself; where it does not, the binding cannot be. */
    ENTITY,
    /** It has a constructor that generated code can call. */
    CONSTRUCTIBLE
  }

  /**
   * A table.
   *
   * @param name its name
   * @param database the name of its database, empty for the default one
   * @param managed whether migrations own it
   * @param manager the user's own manager
   * @param renamedFrom the model's former name
   * @param comment what the catalog says about it, empty for nothing
   */
  public record TableDescriptor(
      String name,
      String database,
      boolean managed,
      Optional<ClassName> manager,
      Optional<String> renamedFrom,
      String comment) {}

  /** Copies the lists. */
  public ModelDescriptor {
    traits = List.copyOf(traits);
    properties = List.copyOf(properties);
    indexes = List.copyOf(indexes);
    constraints = List.copyOf(constraints);
    ordering = List.copyOf(ordering);
    scopes = List.copyOf(scopes);
    members = List.copyOf(members);
  }

  /** Whether the fact holds. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The model's class. */
  public ClassName type() {
    return name.type();
  }

  /** The properties with a column, in the order of the columns. */
  public List<PropertyDescriptor.Stored> columns() {
    List<PropertyDescriptor.Stored> columns = new ArrayList<>();
    for (PropertyDescriptor property : properties) {
      if (property instanceof PropertyDescriptor.Stored stored) {
        columns.add(stored);
      } else if (property instanceof PropertyDescriptor.EmbeddedProperty embedded) {
        columns.addAll(embedded.parts());
      }
    }
    return List.copyOf(columns);
  }

  /** The properties that are kept in several columns, in their order. */
  public List<PropertyDescriptor.EmbeddedProperty> embedded() {
    return properties.stream()
        .filter(PropertyDescriptor.EmbeddedProperty.class::isInstance)
        .map(PropertyDescriptor.EmbeddedProperty.class::cast)
        .toList();
  }

  /** The properties that are relations, in the order of the relations. */
  public List<PropertyDescriptor> relations() {
    return properties.stream()
        .filter(property -> !(property instanceof PropertyDescriptor.ColumnProperty))
        .filter(property -> !(property instanceof PropertyDescriptor.EmbeddedProperty))
        .toList();
  }

  /** The columns that the key is made of, where there are several; none for a key of one. */
  public List<PropertyDescriptor.Stored> keyParts() {
    return columns().stream()
        .filter(property -> property.column().is(ColumnDescriptor.Option.KEY_PART))
        .toList();
  }

  /** Whether the key has several columns. */
  public boolean hasCompositeKey() {
    return !keyParts().isEmpty();
  }

  /** The key of one column. */
  public PropertyDescriptor.Stored key() {
    return columns().stream()
        .filter(property -> property.column().is(ColumnDescriptor.Option.KEY))
        .findFirst()
        .orElseThrow();
  }
}
