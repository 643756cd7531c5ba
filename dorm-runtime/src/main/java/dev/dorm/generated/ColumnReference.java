package dev.dorm.generated;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column of a model: its place, its names, its type. Immutable; compared by identity. */
public final class ColumnReference {
  private final int index;
  private final String property;
  private final String name;
  private final ColumnType<?> type;
  private final Set<ColumnOption> options;
  private final List<ColumnReference> parts;
  private @Nullable TableReference table;
  private @Nullable String label;
  private @Nullable EmbeddedReference embedded;

  /**
   * Makes a column.
   *
   * @param index its place among the model's columns, from 0
   * @param property the Java property
   * @param name the column's name in the database
   * @param type how its values travel
   * @param options what else it is
   */
  public ColumnReference(
      int index, String property, String name, ColumnType<?> type, ColumnOption... options) {
    this(index, property, name, type, List.of(), options);
  }

  private ColumnReference(
      int index,
      String property,
      String name,
      ColumnType<?> type,
      List<ColumnReference> parts,
      ColumnOption... options) {
    this.parts = parts;
    this.index = index;
    this.property = property;
    this.name = name;
    this.type = type;
    EnumSet<ColumnOption> set = EnumSet.noneOf(ColumnOption.class);
    for (ColumnOption option : options) {
      set.add(option);
    }
    this.options = set;
  }

  /** The key that some columns are together; it stands behind all columns of its model. */
  static ColumnReference keyOf(ModelBinding<?> model, List<ColumnReference> parts) {
    ColumnType<?> type = new CompositeType(model, parts);
    ColumnOption[] options =
        parts.get(0).is(ColumnOption.UNENFORCED)
            ? new ColumnOption[] {ColumnOption.KEY, ColumnOption.UNENFORCED}
            : new ColumnOption[] {ColumnOption.KEY};
    return new ColumnReference(
        model.columns().size(), "pk", "pk", type, List.copyOf(parts), options);
  }

  /** Called once, by the binding that holds the column. */
  void attach(TableReference owner) {
    table = owner;
  }

  /** Called once, by the binding that holds the column. */
  void partOf(EmbeddedReference whole) {
    embedded = whole;
  }

  /** The embedded object that the column is a part of; null for a column of its own. */
  public @Nullable EmbeddedReference embedded() {
    return embedded;
  }

  /** The place among the model's columns, from 0. */
  public int index() {
    return index;
  }

  /** The Java property. */
  public String property() {
    return property;
  }

  /** The column's name in the database. */
  public String name() {
    return name;
  }

  /** How values travel; of a foreign key: as the key that it refers to. */
  public ColumnType<?> type() {
    return type;
  }

  /** Whether the column is something beside its type. */
  public boolean is(ColumnOption option) {
    return options.contains(option);
  }

  /** Whether it is the key, or one of the columns that the key is made of. */
  public boolean isOfKey() {
    return options.contains(ColumnOption.KEY) || options.contains(ColumnOption.KEY_PART);
  }

  /**
   * Whether no two rows have the same value in it, as its model says: it is the key, or unique by
   * itself.
   */
  public boolean isUnique() {
    return options.contains(ColumnOption.KEY) || options.contains(ColumnOption.UNIQUE);
  }

  /** The columns that a key of several columns is made of, in their order; none for a column. */
  public List<ColumnReference> parts() {
    return parts;
  }

  /** The columns that it is in a statement: itself, or its parts. */
  public List<ColumnReference> columns() {
    return parts.isEmpty() ? List.of(this) : parts;
  }

  /** The table that the column belongs to. */
  public TableReference table() {
    TableReference owner = table;
    if (owner == null) {
      throw new IllegalStateException("The column " + name + " belongs to no model.");
    }
    return owner;
  }

  /** Model and property, for messages: {@code Author.age}. */
  public String label() {
    String known = label; // made again by another thread it is the same
    if (known == null) {
      known = (table == null ? "?" : table.model()) + "." + property;
      if (table != null) {
        label = known;
      }
    }
    return known;
  }

  @Override
  public String toString() {
    return label();
  }
}
