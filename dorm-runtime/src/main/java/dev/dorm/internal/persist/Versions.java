package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.exception.VersionConflict;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowState;
import dev.dorm.generated.SqlFunction;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.FunctionCall;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Locked.Lock;
import dev.dorm.internal.ast.Locked.Wait;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that tell how often rows were written. Every write adds one; that of an object asks
 * for the number which the object holds, so that it cannot undo what it has not seen.
 */
final class Versions {
  private static final int MOST_NAMED = 10;

  private Versions() {}

  /** The number behind the one that an object holds; 0 behind the greatest. */
  static <M> Object next(ModelBinding<M> model, M row, ColumnReference version) {
    Object held = model.get(row, version.index());
    if (held instanceof Integer number) {
      return number == Integer.MAX_VALUE ? 0 : number + 1;
    }
    long number = held instanceof Long wide ? wide : 0;
    return number == Long.MAX_VALUE ? 0L : number + 1;
  }

  /** Refuses an object whose number was not read, as a raw query may leave it out. */
  static <M> void requireLoaded(ModelBinding<M> model, M row) {
    ColumnReference version = model.version();
    RowState state = model.state(row);
    if (version != null && state != null && Inserts.lacks(model, row, state, version.index())) {
      throw new QueryDefinitionError(
          "DORM3071",
          version.label()
              + " was not loaded, so nobody can tell whether "
              + model.label(row)
              + " is as it was read. FIX: select the column "
              + version.name()
              + " too, or refreshFromDb() first.",
          null);
    }
  }

  /** The row of a key, if it has the version that the next value says. */
  static Predicate same(ModelBinding<?> model) {
    Predicate key = equal(model.key());
    ColumnReference version = model.version();
    return version == null ? key : Logical.of(Logical.Connector.AND, key, equal(version));
  }

  /** The row, or rows, that have a value in a column. */
  static Predicate equal(ColumnReference column) {
    return new Comparison(Operator.EQ, ColumnRef.of(null, column), new Slot(column.type()));
  }

  /** The assignment that counts up whatever number a row has, with its value. */
  static Fragment counted(ColumnReference version) {
    ColumnRef held = ColumnRef.of(null, version);
    FunctionCall sum =
        new FunctionCall(SqlFunction.PLUS, List.of(held, new Slot(version.type())), version.type());
    Object one = version.type() == ColumnTypes.LONG ? (Object) 1L : (Object) 1;
    return new Fragment(new Assigned(version, sum), one);
  }

  /** Refuses an object whose row is there with another number; a row that is gone is none. */
  static <M> void refuseStale(Engine engine, ModelBinding<M> model, M row, String done) {
    ColumnReference version = model.version();
    Object key = model.keyOf(row);
    if (version == null || key == null) {
      return;
    }
    Object stored = read(engine, model, version, List.of(key), false).get(key);
    if (stored != null) {
      throw new VersionConflict(
          model.label(row)
              + " was changed by another one since it was read: its "
              + version.property()
              + " was "
              + model.get(row, version.index())
              + " and is "
              + stored
              + " now. Nothing was "
              + done
              + ". FIX: refreshFromDb(), and change it again.",
          List.of(row));
    }
  }

  /** Locks the rows of some objects and refuses all when one has another number. */
  static <M> void requireSame(
      Engine engine, ModelBinding<M> model, ColumnReference version, List<M> rows) {
    List<Object> keys = new ArrayList<>(rows.size());
    for (M row : rows) {
      Object key = model.keyOf(row);
      if (key != null) {
        keys.add(key);
      }
    }
    Map<Object, Object> stored = read(engine, model, version, keys, true);
    List<M> stale = new ArrayList<>();
    for (M row : rows) {
      Object now = stored.get(model.keyOf(row));
      if (now != null && !now.equals(model.get(row, version.index()))) {
        stale.add(row);
      }
    }
    if (!stale.isEmpty()) {
      String more =
          stale.size() > MOST_NAMED ? " and " + (stale.size() - MOST_NAMED) + " more" : "";
      throw new VersionConflict(
          String.join(", ", stale.stream().limit(MOST_NAMED).map(model::label).toList())
              + more
              + " of the list: changed by another one since read. Nothing was saved. FIX:"
              + " refreshFromDb(), and change them again.",
          stale);
    }
  }

  /** The numbers of rows by their keys. */
  private static Map<Object, Object> read(
      Engine engine,
      ModelBinding<?> model,
      ColumnReference version,
      List<Object> keys,
      boolean lock) {
    ColumnRef key = ColumnRef.of(null, model.key());
    Select select =
        new Select(
            model,
            null,
            List.of(new Projection.Value(key), new Projection.Value(ColumnRef.of(null, version))),
            List.of(),
            new InList(key, ListSlot.of(model.key().type(), keys.size())),
            List.of(new OrderTerm(key, false, OrderTerm.Nulls.LARGEST)),
            Select.Window.ALL);
    Statement statement = lock ? new Locked(select, new Lock(Wait.WAIT, List.of())) : select;
    CompiledStatement compiled = engine.statements().compile(statement);
    ColumnType<?> keyType = model.key().type();
    return engine
        .executor()
        .query(
            compiled,
            binder -> compiled.bind(binder, new @Nullable Object[] {keys}),
            cursor -> {
              Map<Object, Object> found = new HashMap<>();
              while (cursor.next()) {
                Object read = keyType.read(cursor.row(), 1);
                Object number = version.type().read(cursor.row(), 1 + keyType.width());
                if (read != null && number != null) {
                  found.put(read, number);
                }
              }
              return found;
            });
  }
}
