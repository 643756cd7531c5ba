package dev.dorm.internal.persist;

import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.ValidationError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Kind;
import dev.dorm.generated.RowSource;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.Upsert;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import dev.dorm.internal.load.ReadOnlyRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the insertion of one row and of many have in common. */
final class Inserts {
  private Inserts() {}

  /** The columns of an INSERT: without the key when the database gives it. */
  static List<ColumnReference> columns(ModelBinding<?> model, boolean withKey) {
    if (withKey || !model.key().is(ColumnOption.GENERATED)) {
      return model.columns();
    }
    List<ColumnReference> columns = new ArrayList<>(model.columns());
    columns.remove(model.key());
    return columns;
  }

  /** The columns of an INSERT of a row: without those that the database fills in. */
  static <M> List<ColumnReference> columns(ModelBinding<M> model, M row, boolean withKey) {
    List<ColumnReference> columns = columns(model, withKey);
    return model.filled().isEmpty()
        ? columns
        : columns.stream().filter(column -> !Filled.isLeftOut(model, row, column)).toList();
  }

  /** An INSERT of so many rows; it returns the keys when the database gives them. */
  static CompiledStatement statement(
      Engine engine, ModelBinding<?> model, List<ColumnReference> columns, int rows) {
    return engine.statements().compile(of(model, columns, rows));
  }

  /** The same before it is compiled. */
  static Insert of(ModelBinding<?> model, List<ColumnReference> columns, int rows) {
    return new Insert(model, columns, rows, Filled.returning(model, columns));
  }

  /** An INSERT of one row for which the database gives the key, kept under its model. */
  static CompiledStatement plain(Engine engine, ModelBinding<?> model) {
    Insert insert = new Insert(model, columns(model, false), 1, List.of(model.key()));
    return engine.statements().keep(model, insert);
  }

  /**
   * An INSERT of one row, which does nothing when one is there that holds the same unique values.
   */
  static CompiledStatement statement(
      Engine engine,
      ModelBinding<?> model,
      List<ColumnReference> columns,
      List<ColumnReference> target) {
    if (target.isEmpty()) {
      return statement(engine, model, columns, 1);
    }
    return engine.statements().compile(new Upsert(of(model, columns, 1), target, List.of()));
  }

  /**
   * Refuses a row without a key that the database would not give; sets the columns that hold the
   * current time.
   */
  static <M> void prepare(ModelBinding<M> model, M row, Instant now, boolean first) {
    ColumnReference key = model.key();
    if (!key.is(ColumnOption.GENERATED) && model.keyOf(row) == null) {
      throw new ValidationError(
          "DORM3013",
          lackingKey(model, row).label()
              + (key.parts().isEmpty() ? " is the key" : " is part of the key")
              + " and has no value. FIX: set it before saving.",
          null);
    }
    for (ColumnReference column : model.timed()) {
      if (first || column.is(ColumnOption.AUTO_NOW)) {
        setToNow(model, row, column, now);
      }
    }
  }

  /** The same for one row, at the current time. */
  static <M> void prepare(ModelBinding<M> model, M row, boolean first) {
    prepare(model, row, model.timed().isEmpty() ? Instant.EPOCH : Instant.now(), first);
  }

  /** Refuses the key, or a part of it, among the columns that are to be written. */
  static void refuseKey(ColumnReference column, String method) {
    if (column.isOfKey()) {
      throw new QueryDefinitionError(
          "DORM3022",
          column.label()
              + (column.is(ColumnOption.KEY)
                  ? " is the key, which "
                  : " is part of the key, which ")
              + method
              + " cannot write. FIX: leave it out.",
          null);
    }
  }

  /** The key, or the first part of it that has no value. */
  private static <M> ColumnReference lackingKey(ModelBinding<M> model, M row) {
    for (ColumnReference part : model.key().parts()) {
      if (model.get(row, part.index()) == null) {
        return part;
      }
    }
    return model.key();
  }

  /** Sets a column to the current time. */
  static <M> void setToNow(ModelBinding<M> model, M row, ColumnReference column, Instant now) {
    Object moment = column.type().moment(now);
    if (moment != null) {
      model.set(row, column.index(), moment);
    }
  }

  /** Refuses a row of which some columns were neither loaded nor set. */
  static <M> void refusePartial(ModelBinding<M> model, M row) {
    ReadOnlyRows.refuse(model, row, "insert it");
    if (isPartial(model, row)) {
      throw new QueryDefinitionError(
          "DORM3005",
          model.label(row)
              + " was loaded without some of its columns; inserting it would write blanks. FIX: load"
              + " it whole, or create(…) a new one.",
          null);
    }
  }

  /** Whether some columns of a row were neither loaded nor set. */
  static <M> boolean isPartial(ModelBinding<M> model, M row) {
    RowState state = model.state(row);
    if (state == null || !state.isPartial()) {
      return false;
    }
    for (int i = 0; i < model.columns().size(); i++) {
      if (lacks(model, row, state, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a column of a row was neither loaded nor set. */
  static <M> boolean lacks(ModelBinding<M> model, M row, RowState state, int column) {
    return !state.isLoaded(column)
        && !state.isAssigned(column)
        && !model.changed(row, state, column);
  }

  /** Refuses a reference to an object without a key, and to one of another database. */
  static <M> void requireReferences(Engine engine, ModelBinding<M> model, M row) {
    for (RelationReference relation : model.relations()) {
      if (relation.kind() == Kind.TO_ONE) {
        Reference<?> reference = model.reference(row, relation.index());
        if (reference != null) {
          requireSaved(model, relation, reference);
          requireHere(engine, model, relation, reference.row());
        }
      }
    }
  }

  private static void requireSaved(
      ModelBinding<?> model, RelationReference relation, Reference<?> reference) {
    if (reference.pk() == null) {
      throw new ValidationError(
          "DORM3006",
          model.table().model()
              + "."
              + relation.property()
              + " is a "
              + model.target(relation.index()).table().model()
              + " that has no key yet. FIX: save it first.",
          null);
    }
  }

  @SuppressWarnings("unchecked") // a reference's row is one of the relation's target
  private static <T> void requireHere(
      Engine engine, ModelBinding<?> model, RelationReference relation, @Nullable T target) {
    if (target != null) {
      ModelBinding<T> binding = (ModelBinding<T>) model.target(relation.index());
      OneDatabase.require(
          engine, RowSource.of(binding, target), model.table().model() + "." + relation.property());
    }
  }

  /** Refuses what inserted other rows than it was given, so that nobody can say which are there. */
  static void requireAll(ModelBinding<?> model, long rows, long inserted) {
    if (inserted != rows) {
      throw new IntegrityError(
          "DORM3073",
          "Of "
              + rows
              + (rows == 1 ? " new row of " : " new rows of ")
              + model.table().model()
              + " the database inserted "
              + inserted
              + ": a trigger, a rule or ON CONFLICT of "
              + model.table().name()
              + " leaves rows out. FIX: let it insert them all, or refuse with an error.",
          null);
    }
  }

  /** Remembers that the row is in the database as it is now. */
  static <M> void written(Engine engine, ModelBinding<M> model, M row) {
    written(model, row, new Fetch(engine, model));
  }

  /**
   * Remembers that the row is in the database as it is now.
   *
   * @param fetch where it came from, which rows that were written together share
   */
  static <M> void written(ModelBinding<M> model, M row, Fetch fetch) {
    RowState state = model.newState();
    state.cameFrom(fetch);
    int columns = model.columns().size();
    for (int i = 0; i < columns; i++) {
      model.remember(row, state, i);
    }
    model.attach(row, state);
    link(model, row, fetch);
  }

  /** Lets the references of a row that know only a key load their rows. */
  static <M> void link(ModelBinding<M> model, M row, Fetch fetch) {
    for (RelationReference relation : model.relations()) {
      if (!relation.isToMany()) {
        Reference<?> reference = model.reference(row, relation.index());
        if (reference != null && reference.link() == null) {
          reference.attach(fetch.link(relation.index()));
        }
      }
    }
  }

  /**
   * Moves the key's counter behind the keys of rows that brought them, where it does not move by
   * itself.
   */
  static <M> void advanceCounter(Engine engine, ModelBinding<M> model, List<M> rows) {
    ColumnReference key = model.key();
    if (rows.isEmpty() || !key.is(ColumnOption.GENERATED)) {
      return;
    }
    CompiledStatement statement =
        engine.statements().advanceCounter(model.table().name(), key.name());
    if (statement != null) {
      advanceCounter(engine, statement, greatest(model, rows));
    }
  }

  private static void advanceCounter(
      Engine engine, CompiledStatement statement, @Nullable Number greatest) {
    if (greatest != null) {
      @Nullable Object[] values = {greatest.longValue(), greatest.longValue()};
      engine
          .executor()
          .query(statement, binder -> statement.bind(binder, values), cursor -> cursor.next());
    }
  }

  private static <M> @Nullable Number greatest(ModelBinding<M> model, List<M> rows) {
    Number greatest = null;
    for (M row : rows) {
      if (model.keyOf(row) instanceof Number key
          && (greatest == null || key.longValue() > greatest.longValue())) {
        greatest = key;
      }
    }
    return greatest;
  }
}
