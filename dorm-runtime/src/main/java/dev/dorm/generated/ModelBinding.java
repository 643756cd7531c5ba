package dev.dorm.generated;

import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.ValidationError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything the engine knows of a model, without naming its class: tables and columns, a new
 * object, how a row is read, bound, compared. One generated instance per model, immutable and
 * thread-safe; two models' bindings find each other only when they are used, so that their classes
 * may be initialised in any order.
 *
 * @param <M> the model
 */
public abstract class ModelBinding<M> extends Declarations {
  private final TableReference table;
  private final List<ColumnReference> columns;
  private final List<ColumnReference> columnsBehindFirst;
  private final List<RelationReference> relations;
  private final List<DefaultOrder> ordering;
  private final ColumnReference key;
  private final @Nullable ColumnReference version;
  private final boolean reversesOne;
  private final List<ColumnReference> filled;
  private final List<ColumnReference> timed;
  private List<EmbeddedReference> embedded = List.of();
  private volatile @Nullable BitSet loading;

  /**
   * Makes a binding.
   *
   * @param table the model's names
   * @param columns the columns in the model's order; one of them is the key, or several are its
   *     parts
   * @param relations the relations in the model's order
   * @param ordering the default order; empty for none
   */
  protected ModelBinding(
      TableReference table,
      List<ColumnReference> columns,
      List<RelationReference> relations,
      List<DefaultOrder> ordering) {
    this.table = table;
    this.columns = columns;
    this.columnsBehindFirst = List.copyOf(columns.subList(1, columns.size()));
    this.relations = relations;
    this.ordering = ordering;
    ColumnReference found = null;
    ColumnReference counter = null;
    List<ColumnReference> given = new ArrayList<>();
    List<ColumnReference> writing = new ArrayList<>();
    List<ColumnReference> parts = new ArrayList<>();
    for (ColumnReference column : columns) {
      column.attach(table);
      if (column.is(ColumnOption.KEY)) {
        found = column;
      }
      if (column.is(ColumnOption.KEY_PART)) {
        parts.add(column);
      }
      if (column.is(ColumnOption.VERSION)) {
        counter = column;
      }
      if (column.is(ColumnOption.DEFAULTED) || column.is(ColumnOption.COMPUTED)) {
        given.add(column);
      }
      if (column.is(ColumnOption.AUTO_NOW) || column.is(ColumnOption.AUTO_NOW_ADD)) {
        writing.add(column);
      }
    }
    filled = List.copyOf(given);
    timed = List.copyOf(writing);
    if (!parts.isEmpty()) {
      found = ColumnReference.keyOf(this, parts);
      found.attach(table);
    }
    if (found == null) {
      throw new IllegalStateException(table.label() + " has no key.");
    }
    key = found;
    version = counter;
    boolean reverses = false;
    for (RelationReference relation : relations) {
      reverses |= relation.kind() == RelationReference.Kind.REVERSE_ONE;
      if (relation.column() >= 0 && columns.get(relation.column()).type() instanceof KeyType type) {
        type.refersBy(this, relation.index());
      }
    }
    reversesOne = reverses;
  }

  /** Says which columns are parts of embedded objects; called once, by a generated constructor. */
  protected final void embeds(EmbeddedReference... objects) {
    embedded = List.of(objects);
    for (EmbeddedReference each : embedded) {
      for (int i = 0; i < each.count(); i++) {
        columns.get(each.first() + i).partOf(each);
      }
    }
  }

  /** The objects that are kept in several columns, in the model's order. */
  public final List<EmbeddedReference> embedded() {
    return embedded;
  }

  /**
   * Makes an embedded object of the values of its columns and sets it; generated where there is
   * one.
   *
   * @param place its place among the model's embedded objects
   */
  public void embed(M row, int place, @Nullable Object[] parts) {
    throw new IllegalArgumentException(table.label() + " embeds no object " + place + ".");
  }

  /** An embedded object that is never null and whose columns all may be NULL; generated. */
  protected final <T> T given(int column, @Nullable T object) {
    if (object == null) {
      EmbeddedReference whole = columns.get(column).embedded();
      throw new ValidationError(
          "DORM3013",
          table.model()
              + "."
              + (whole == null ? columns.get(column).property() : whole.property())
              + " is null, and it would be read as an object of nulls. FIX: set it, or make its type"
              + " @Nullable.",
          null);
    }
    return object;
  }

  /** The value of a column that is NULL only together with its whole object; generated. */
  protected final <T> T required(int column, @Nullable T value) {
    if (value == null) {
      throw new ValidationError(
          "DORM3213",
          columns.get(column).label()
              + " is null in an object that is there, and would be read as if the object were not."
              + " FIX: set it, or make its type @Nullable and migrate.",
          null);
    }
    return value;
  }

  /** Whether a relation is the other side of a one-to-one key. */
  public final boolean reversesOne() {
    return reversesOne;
  }

  /** The model's names. */
  public final TableReference table() {
    return table;
  }

  /** The columns in the model's order. */
  public final List<ColumnReference> columns() {
    return columns;
  }

  /** The columns but the first one, in the model's order. */
  public final List<ColumnReference> columnsBehindFirst() {
    return columnsBehindFirst;
  }

  /** The columns that the database fills in, by a default or an expression. */
  public final List<ColumnReference> filled() {
    return filled;
  }

  /** The columns that hold the time of a write. */
  public final List<ColumnReference> timed() {
    return timed;
  }

  /** A column by its place. */
  public final ColumnReference column(int index) {
    return columns.get(index);
  }

  /** The relations in the model's order. */
  public final List<RelationReference> relations() {
    return relations;
  }

  /** A relation by its place. */
  public final RelationReference relation(int index) {
    return relations.get(index);
  }

  /** A relation by its property. */
  public final RelationReference relation(String property) {
    for (RelationReference relation : relations) {
      if (relation.property().equals(property)) {
        return relation;
      }
    }
    throw new IllegalStateException(table.label() + " has no relation " + property + ".");
  }

  /** The relation that holds its key in a column. */
  public final RelationReference relationOf(ColumnReference foreignKey) {
    for (RelationReference relation : relations) {
      if (relation.column() == foreignKey.index()) {
        return relation;
      }
    }
    throw new IllegalStateException(foreignKey.label() + " is no foreign key.");
  }

  /** The default order; empty for none. */
  public final List<DefaultOrder> ordering() {
    return ordering;
  }

  /**
   * The key. One of several columns stands behind all others, is none of {@link #columns()}, and
   * has {@link ColumnReference#parts()}.
   */
  public final ColumnReference key() {
    return key;
  }

  /**
   * The key, which is one column, as a model that refers to it needs it; the compiler refuses
   * relations to others, if it sees both models.
   */
  public final ColumnReference singleKey(ModelBinding<?> from) {
    if (!key.parts().isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3242",
          "A relation of "
              + from.table().model()
              + " leads to "
              + table.model()
              + ", whose key has several columns. FIX: compile both models together, which says"
              + " more.",
          null);
    }
    return key;
  }

  /** The column that counts how often a row was written; null for none. */
  public final @Nullable ColumnReference version() {
    return version;
  }

  /** The places of columns whose values are unique together; none unless generated. */
  public List<List<Integer>> uniqueTogether() {
    return List.of();
  }

  /**
   * The places of the columns of each condition, by the constraint's name; none unless generated.
   */
  public Map<String, List<Integer>> conditions() {
    return Map.of();
  }

  /** The constraints whose conditions can be told of an object; none unless generated. */
  public List<ConstraintReference<M>> constraints() {
    return List.of();
  }

  /** The name of the database that the model is bound to; empty for the default one. */
  public String database() {
    return "";
  }

  /** Whether a column has no field of its own and is kept in the state. */
  public boolean keepsColumnsInState() {
    return false;
  }

  /**
   * Calls the getter that the model has of its own for a column; false without calling anything if
   * it has none.
   */
  public boolean callGetter(M row, int column) {
    return false;
  }

  /**
   * Whether a column that was not read is loaded when the program reads it: by a generated
   * accessor, or by a getter of the model's own that calls {@code fetch(column)}, which is tried
   * once.
   */
  public final boolean loadsLater(int column) {
    BitSet known = loading;
    if (known == null) {
      known = LaterColumns.of(this);
      loading = known;
    }
    return known.get(column);
  }

  /** The model's class. */
  public abstract Class<M> type();

  /** A new object, its initialisers run. */
  public abstract M newObject();

  /** A new, empty state. */
  public abstract RowState newState();

  /** The row's state; null for a new object. */
  public abstract @Nullable RowState state(M row);

  /** Gives the row a state, or takes it with null. */
  public abstract void attach(M row, @Nullable RowState state);

  /**
   * Reads all columns and remembers them in the state.
   *
   * @param first the index of the first column
   * @param second the index of the second one, behind which the others follow
   */
  public abstract void readAll(M row, RowState state, RowReader reader, int first, int second)
      throws SQLException;

  /** Reads one column and remembers it in the state. */
  public abstract void read(M row, RowState state, int column, RowReader reader, int index)
      throws SQLException;

  /** Checks a column's value and sets a parameter to it. */
  public abstract void bind(M row, int column, ValueBinder binder, int index) throws SQLException;

  /** A column's value; of a foreign key: the key it refers to. */
  public abstract @Nullable Object get(M row, int column);

  /** Sets a column's value; of a foreign key: to a key or a reference. */
  public abstract void set(M row, int column, @Nullable Object value);

  /** Whether the column's value differs from the one in the state. */
  public abstract boolean changed(M row, RowState state, int column);

  /** Copies the column's value into the state. */
  public abstract void remember(M row, RowState state, int column);

  /** The other model of a relation; generated where the model has one. */
  public ModelBinding<?> target(int relation) {
    throw unknownRelation(relation);
  }

  /**
   * The model whose rows are the pairs of a many-to-many relation; null where dorm keeps them in a
   * table of its own.
   */
  public @Nullable ModelBinding<?> through(int relation) {
    return null;
  }

  /** The reference that a to-one relation holds, or null; generated where the model has one. */
  public @Nullable Reference<?> reference(M row, int relation) {
    throw unknownRelation(relation);
  }

  /**
   * The holder of a to-many relation's rows; null when the model has no property for it. Generated
   * where the model has one.
   */
  public @Nullable Members<?> members(M row, int relation) {
    throw unknownRelation(relation);
  }

  /** The model's own exception for no row. */
  public abstract DoesNotExist doesNotExist(String message);

  /** The model's own exception for more rows than one. */
  public abstract MultipleObjectsReturned multipleObjectsReturned(String message);

  /** Checks a value that may be null and sets a parameter to it; for generated code. */
  @SuppressWarnings("unchecked") // generated code passes the value of the column's own property
  protected final void bindValue(int column, @Nullable Object value, ValueBinder binder, int index)
      throws SQLException {
    ColumnReference reference = columns.get(column);
    ColumnType<Object> type = (ColumnType<Object>) reference.type();
    if (value == null) {
      if (!reference.is(ColumnOption.NULLABLE)) {
        throw new ValidationError(
            "DORM3013",
            reference.label()
                + " is null and its column does not allow NULL. FIX: set it, give the field an"
                + " initialiser, or make its type @Nullable and migrate.",
            null);
      }
      type.bindNull(binder, index);
    } else {
      type.bind(binder, index, type.accept(value, reference.label()));
    }
  }

  /** The link that the references of a relation share; for generated code that reads a row. */
  protected static ReferenceLink link(RowState state, int relation) {
    RowSource source = state.source();
    if (source == null) {
      throw new IllegalStateException("The row that is read has no source.");
    }
    return source.link(relation);
  }

  /** The refusal of a column's place; for generated code. */
  protected final IllegalArgumentException unknownColumn(int column) {
    return new IllegalArgumentException(table.label() + " has no column " + column + ".");
  }

  /** The refusal of a relation's place; for generated code. */
  protected final IllegalArgumentException unknownRelation(int relation) {
    return new IllegalArgumentException(table.label() + " has no relation " + relation + ".");
  }

  /** Makes a key of the values of its parts; generated where the key has several columns. */
  protected Object joinKey(@Nullable Object[] parts) {
    throw new IllegalStateException(table.label() + " has no key of several columns.");
  }

  /** The values of a key's parts, in an array of their own; generated where there are several. */
  protected Object[] splitKey(Object key) {
    throw new IllegalStateException(table.label() + " has no key of several columns.");
  }

  /** The key of several columns, null when a part is; for generated code. */
  protected final @Nullable Object keyValue(M row, int column) {
    requireKey(column);
    List<ColumnReference> parts = key.parts();
    @Nullable Object[] values = new @Nullable Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      ColumnReference part = parts.get(i);
      Object value = get(row, part.index());
      if (value == null) {
        return null;
      }
      // What a reference was made of may be an Integer where the key is a Long.
      values[i] =
          part.type() instanceof KeyType type
              ? type.accept(value, part.label())
              : part.type().settled(value);
    }
    return joinKey(values);
  }

  /** Sets the parts of a key of several columns; for generated code. */
  protected final void setKey(M row, int column, @Nullable Object value) {
    requireKey(column);
    List<ColumnReference> parts = key.parts();
    @Nullable Object[] values =
        value == null ? new @Nullable Object[parts.size()] : splitKey(value);
    for (int i = 0; i < values.length; i++) {
      ColumnReference part = parts.get(i);
      if (!Objects.equals(values[i], get(row, part.index()))) {
        set(row, part.index(), values[i]);
      }
    }
  }

  /** Checks the parts of a key of several columns and sets a parameter to each; generated. */
  protected final void bindKey(M row, int column, ValueBinder binder, int index)
      throws SQLException {
    requireKey(column);
    List<ColumnReference> parts = key.parts();
    for (int i = 0; i < parts.size(); i++) {
      bind(row, parts.get(i).index(), binder, index + i);
    }
  }

  /** Whether a part of a key of several columns differs from the state's; for generated code. */
  protected final boolean keyChanged(M row, RowState state, int column) {
    requireKey(column);
    for (ColumnReference part : key.parts()) {
      if (changed(row, state, part.index())) {
        return true;
      }
    }
    return false;
  }

  private void requireKey(int column) {
    if (column != key.index()) {
      throw unknownColumn(column);
    }
  }

  /**
   * The row's key as it is stored, also before it is; null for a new object whose key the database
   * gives, or is not all set.
   */
  public final @Nullable Object keyOf(M row) {
    Object held = get(row, key.index());
    return held == null || held instanceof Long ? held : key.type().settled(held);
  }

  /** The row for a message, {@code Author#3} or {@code Author#new}. */
  public final String label(M row) {
    Object pk = keyOf(row);
    return table.model() + "#" + (pk == null ? "new" : pk);
  }

  @Override
  public String toString() {
    return table.label();
  }
}
