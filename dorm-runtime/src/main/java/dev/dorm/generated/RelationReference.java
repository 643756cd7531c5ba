package dev.dorm.generated;

import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a model: its place, its property, how rows are found. Immutable.
 *
 * @param index its place among the model's relations, from 0
 * @param property the Java property
 * @param kind what it is
 * @param column the place of its foreign key column for {@link Kind#TO_ONE}, else -1
 * @param declaredBy the property of the other model that declares it, for the reverse kinds, else
 *     null
 * @param junction the table between for {@link Kind#MANY_TO_MANY}, else null
 * @param onDelete what happens to this row when the one it refers to is deleted, for {@link
 *     Kind#TO_ONE}, else null
 * @param constrained whether the database checks the reference
 */
public record RelationReference(
    int index,
    String property,
    Kind kind,
    int column,
    @Nullable String declaredBy,
    @Nullable Junction junction,
    @Nullable OnDelete onDelete,
    boolean constrained) {

  /** What a relation is. */
  public enum Kind {
    /** A foreign key of this model. */
    TO_ONE,
    /** The rows of the other model whose foreign key refers here. */
    REVERSE,
    /** The one row of the other model whose one-to-one key refers here. */
    REVERSE_ONE,
    /** Pairs in a table between, declared here. */
    MANY_TO_MANY,
    /** Pairs in a table between, declared by the other model. */
    REVERSE_MANY_TO_MANY
  }

  /**
   * The table between two models.
   *
   * @param table its name
   * @param source the column that refers to the declaring model
   * @param target the column that refers to the other model
   * @param mirrored whether each pair stands there in both directions
   */
  public record Junction(String table, String source, String target, boolean mirrored) {
    /** A table in which a pair has one direction. */
    public Junction(String table, String source, String target) {
      this(table, source, target, false);
    }

    /** The same table seen from the other side. */
    public Junction swapped() {
      return new Junction(table, target, source, mirrored);
    }
  }

  /** Whether it leads to any number of rows. */
  public boolean isToMany() {
    return kind != Kind.TO_ONE && kind != Kind.REVERSE_ONE;
  }

  private RelationReference(
      int index,
      String property,
      Kind kind,
      @Nullable String declaredBy,
      @Nullable Junction junction) {
    this(index, property, kind, -1, declaredBy, junction, null, false);
  }

  /** A foreign key of this model that the database checks. */
  public static RelationReference toOne(int index, String property, int column, OnDelete onDelete) {
    return new RelationReference(index, property, Kind.TO_ONE, column, null, null, onDelete, true);
  }

  /** The same foreign key without a constraint in the database. */
  public RelationReference unconstrained() {
    return new RelationReference(
        index, property, kind, column, declaredBy, junction, onDelete, false);
  }

  /** The other side of a foreign key. */
  public static RelationReference reverse(int index, String property, String declaredBy) {
    return new RelationReference(index, property, Kind.REVERSE, declaredBy, null);
  }

  /** The other side of a one-to-one key. */
  public static RelationReference reverseOne(int index, String property, String declaredBy) {
    return new RelationReference(index, property, Kind.REVERSE_ONE, declaredBy, null);
  }

  /** A many-to-many relation. */
  public static RelationReference manyToMany(
      int index, String property, String table, String source, String target) {
    return new RelationReference(
        index, property, Kind.MANY_TO_MANY, null, new Junction(table, source, target));
  }

  /** The same relation of a model to itself, where each pair counts in both directions. */
  public RelationReference symmetrical() {
    Junction pairs = junction;
    return pairs == null
        ? this
        : new RelationReference(
            index,
            property,
            kind,
            null,
            new Junction(pairs.table(), pairs.source(), pairs.target(), true));
  }

  /** The other side of a many-to-many relation. */
  public static RelationReference reverseManyToMany(int index, String property, String declaredBy) {
    return new RelationReference(index, property, Kind.REVERSE_MANY_TO_MANY, declaredBy, null);
  }
}
