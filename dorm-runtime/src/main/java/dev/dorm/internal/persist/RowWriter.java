package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowSource;
import dev.dorm.generated.RowState;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.Fetch;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.transaction.Undo;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves one object: decides between INSERT and UPDATE, and which columns an UPDATE writes. */
public final class RowWriter {
  private RowWriter() {}

  /**
   * A column and the value that an object gets.
   *
   * @param column the column
   * @param constant whether the value is known, and not computed by the database
   * @param value the value; null for NULL and for a computed one
   * @param fragment the assignment as the engine holds it
   */
  public record Given(
      ColumnReference column, boolean constant, @Nullable Object value, Fragment fragment) {}

  /**
   * Writes an object by Django's rule.
   *
   * @return the columns that an UPDATE wrote; null after an INSERT
   */
  static <M> @Nullable List<Integer> save(Engine engine, ModelBinding<M> model, M row) {
    RowState state = model.state(row);
    if (state != null && state.persisted()) {
      Versions.requireLoaded(model, row);
      Inserts.requireSavedReferences(model, row);
      Inserts.prepare(model, row, false);
      List<Integer> changed = changedColumns(model, row, state);
      update(engine, model, row, state, changed);
      return changed;
    }
    if (model.keyOf(row) == null) {
      insert(engine, model, row);
      return null;
    }
    Inserts.refusePartial(model, row);
    Inserts.requireSavedReferences(model, row);
    return engine
        .transactions()
        .atomic(() -> Optional.ofNullable(updateOrInsert(engine, model, row)))
        .orElse(null);
  }

  private static <M> @Nullable List<Integer> updateOrInsert(
      Engine engine, ModelBinding<M> model, M row) {
    Inserts.prepare(model, row, false);
    List<Integer> columns = otherColumns(model, row);
    Undo<M> undo = Undoing.ofInsert(engine, model, row);
    if (!isThere(engine, model, row, columns)) {
      Versions.refuseStale(engine, model, row, "saved");
      insert(engine, model, row);
      return null;
    }
    Undoing.keep(engine, undo);
    Filled.reread(engine, model, List.of(row));
    Inserts.written(engine, model, row);
    return columns;
  }

  /** Writes the columns of a row if it is there; of a row that is its key alone: asks for it. */
  private static <M> boolean isThere(
      Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    Object key = model.keyOf(row);
    if (!columns.isEmpty() || key == null) {
      return updated(engine, model, row, columns);
    }
    return model.key().parts().size() > 1
        && QueryRunner.exists(
            engine, QueryState.of(model).and(KeyRows.in(model, model.key(), List.of(key)), false));
  }

  /** Writes exactly some columns of a row that is in the database. */
  static <M> void save(Engine engine, ModelBinding<M> model, M row, List<Integer> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    RowState state = requireWritable(model, row, chosen);
    Versions.requireLoaded(model, row);
    List<Integer> columns = Wholes.places(model, chosen);
    Inserts.requireSavedReferences(model, row);
    Instant now = Instant.now();
    for (int column : columns) {
      if (model.column(column).is(ColumnOption.AUTO_NOW)) {
        Inserts.setToNow(model, row, model.column(column), now);
      }
    }
    for (int column : columns) {
      if (Inserts.lacks(model, row, state, column)) {
        throw new QueryDefinitionError(
            "DORM3005",
            model.column(column).label()
                + " was neither loaded nor set; saving it would write a blank. FIX: set it, or leave"
                + " it out.",
            null);
      }
    }
    update(engine, model, row, state, columns);
  }

  /** Refuses columns that cannot be written by themselves. */
  static <M> RowState requireWritable(ModelBinding<M> model, M row, List<Integer> columns) {
    for (int column : columns) {
      Filled.refuse(model.column(column));
      Inserts.refuseKey(model.column(column), "save(columns…)");
    }
    RowState state = model.state(row);
    if (state == null || !state.persisted()) {
      throw new QueryDefinitionError(
          "DORM3026",
          model.label(row)
              + " was not loaded, so there is no row to write columns of. FIX: save().",
          null);
    }
    return state;
  }

  /** Inserts an object and fills in its key. */
  static <M> void insert(Engine engine, ModelBinding<M> model, M row) {
    insert(engine, model, row, List.of());
  }

  /**
   * Inserts an object and fills in its key, unless a row is there that holds the same value of
   * unique columns.
   *
   * @param target the unique columns; none where any row that is there is an error
   * @return whether it was inserted
   */
  static <M> boolean insert(
      Engine engine, ModelBinding<M> model, M row, List<ColumnReference> target) {
    Inserts.refusePartial(model, row);
    Inserts.requireSavedReferences(model, row);
    Undo<M> undo = Undoing.ofInsert(engine, model, row);
    Inserts.prepare(model, row, true);
    Object key = model.keyOf(row);
    boolean plain = key == null && target.isEmpty() && model.filled().isEmpty();
    boolean inserted =
        plain ? insertPlain(engine, model, row) : insertWith(engine, model, row, target);
    if (inserted) {
      Undoing.keep(engine, undo);
      if (key != null) {
        Inserts.advanceCounter(engine, model, List.of(row));
      }
      Inserts.written(engine, model, row);
    }
    return inserted;
  }

  /** Inserts a row for which the database gives the key and nothing else. */
  private static <M> boolean insertPlain(Engine engine, ModelBinding<M> model, M row) {
    CompiledStatement known = engine.statements().known(model);
    CompiledStatement statement = known == null ? Inserts.plain(engine, model) : known;
    ColumnReference key = model.key();
    Optional<Object> given =
        engine
            .executor()
            .query(
                statement,
                binder -> {
                  int index = 1;
                  for (int i = 0; i < model.columns().size(); i++) {
                    if (i != key.index()) {
                      model.bind(row, i, binder, index++);
                    }
                  }
                },
                cursor ->
                    cursor.next()
                        ? Optional.<Object>ofNullable(key.type().read(cursor.row(), 1))
                        : Optional.empty());
    if (given.isEmpty()) {
      return notInserted(model, List.of());
    }
    model.set(row, key.index(), given.get());
    return true;
  }

  private static <M> boolean insertWith(
      Engine engine, ModelBinding<M> model, M row, List<ColumnReference> target) {
    List<ColumnReference> columns = Inserts.columns(model, row, model.keyOf(row) != null);
    List<ColumnReference> returned = Filled.returning(model, columns);
    CompiledStatement statement = Inserts.statement(engine, model, columns, target);
    if (returned.isEmpty()) {
      long rows = engine.executor().update(statement, binder -> bind(model, row, columns, binder));
      if (rows == 0) {
        return notInserted(model, target);
      }
    } else {
      Optional<List<@Nullable Object>> given =
          engine
              .executor()
              .query(
                  statement,
                  binder -> bind(model, row, columns, binder),
                  cursor ->
                      cursor.next()
                          ? Optional.of(Filled.read(returned, cursor.row()))
                          : Optional.empty());
      if (given.isEmpty()) {
        return notInserted(model, target);
      }
      Filled.take(model, row, returned, given.get());
    }
    return true;
  }

  private static boolean notInserted(ModelBinding<?> model, List<ColumnReference> target) {
    if (target.isEmpty()) {
      throw new IllegalStateException(model + " was inserted and the database gave no key.");
    }
    return false;
  }

  private static <M> void bind(
      ModelBinding<M> model, M row, List<ColumnReference> columns, ValueBinder binder)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      model.bind(row, columns.get(i).index(), binder, i + 1);
    }
  }

  /** The columns that an UPDATE of a row writes. */
  static <M> List<Integer> changedColumns(ModelBinding<M> model, M row, RowState state) {
    if (model.changed(row, state, model.key().index())) {
      throw new QueryDefinitionError(
          "DORM3022",
          model.key().label()
              + " was changed after the row was loaded; a key never changes. FIX: create(…) a new"
              + " row and delete this one.",
          null);
    }
    List<Integer> changed = new ArrayList<>(4);
    for (int i = 0; i < model.columns().size(); i++) {
      boolean differs = state.isAssigned(i) || model.changed(row, state, i);
      if (differs && model.column(i) != model.version()) {
        Filled.refuse(model.column(i));
        changed.add(i);
      }
    }
    return changed;
  }

  private static <M> List<Integer> otherColumns(ModelBinding<M> model, M row) {
    List<Integer> columns = new ArrayList<>();
    for (ColumnReference column : model.columns()) {
      if (!column.isOfKey()
          && !column.is(ColumnOption.AUTO_NOW_ADD)
          && !Filled.isLeftOut(model, row, column)) {
        columns.add(column.index());
      }
    }
    return columns;
  }

  private static <M> void update(
      Engine engine, ModelBinding<M> model, M row, RowState state, List<Integer> columns) {
    if (columns.isEmpty()) {
      return;
    }
    Undo<M> undo = Undoing.ofUpdate(engine, model, row, columns);
    if (!updated(engine, model, row, columns)) {
      Versions.refuseStale(engine, model, row, "saved");
      throw model.doesNotExist(
          model.label(row)
              + " is no longer in the database, so nothing was saved. FIX: create(…) it anew if it"
              + " should exist.");
    }
    Undoing.keep(engine, undo);
    for (int column : columns) {
      model.remember(row, state, column);
      state.markLoaded(column);
      state.clearAssigned(column);
    }
    ColumnReference version = model.version();
    if (version != null) {
      model.remember(row, state, version.index());
    }
    if (Filled.computes(model)) {
      Filled.reread(engine, model, List.of(row));
    }
    RowSource source = state.source();
    if (source instanceof Fetch fetch) {
      Inserts.link(model, row, fetch);
    }
  }

  /** Writes columns of the row; whether it was there, with the version that the object holds. */
  private static <M> boolean updated(
      Engine engine, ModelBinding<M> model, M row, List<Integer> columns) {
    ColumnReference version = model.version();
    CompiledStatement known = engine.statements().known(new Columns(model, columns));
    CompiledStatement statement = known == null ? updating(engine, model, columns) : known;
    Object next = version == null ? null : Versions.next(model, row, version);
    long rows =
        engine
            .executor()
            .update(
                statement,
                binder -> {
                  int index = 1;
                  if (version != null && next != null) {
                    bind(version.type(), next, binder, index++);
                  }
                  for (int column : columns) {
                    if (version == null || column != version.index()) {
                      model.bind(row, column, binder, index++);
                    }
                  }
                  model.bind(row, model.key().index(), binder, index);
                  index += model.key().type().width();
                  if (version != null) {
                    model.bind(row, version.index(), binder, index);
                  }
                });
    if (rows > 0 && version != null) {
      model.set(row, version.index(), next);
    }
    return rows > 0;
  }

  /** The UPDATE of columns of a row: the version first, which is written always. */
  private static CompiledStatement updating(
      Engine engine, ModelBinding<?> model, List<Integer> columns) {
    ColumnReference version = model.version();
    List<Assigned> assigned = new ArrayList<>(columns.size() + 1);
    if (version != null) {
      assigned.add(new Assigned(version, new Slot(version.type())));
    }
    for (int column : columns) {
      ColumnReference reference = model.column(column);
      if (reference != version) {
        assigned.add(new Assigned(reference, new Slot(reference.type())));
      }
    }
    Update update = new Update(model, List.copyOf(assigned), Versions.same(model));
    return engine.statements().keep(new Columns(model, List.copyOf(columns)), update);
  }

  /** Columns of a model; the word for the UPDATE that writes them. */
  private record Columns(ModelBinding<?> model, List<Integer> places) {}

  @SuppressWarnings("unchecked") // the number is one of the version's type
  private static void bind(ColumnType<?> type, Object value, ValueBinder binder, int index)
      throws SQLException {
    ((ColumnType<Object>) type).bind(binder, index, value);
  }
}
