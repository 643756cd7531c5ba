package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.transaction.Undo;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inserts one object. */
final class RowInserter {
  private RowInserter() {}

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
    Inserts.requireReferences(engine, model, row);
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
      Inserts.requireAll(model, 1, 0);
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
}
