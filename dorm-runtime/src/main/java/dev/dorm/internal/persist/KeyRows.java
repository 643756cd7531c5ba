package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.InList;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Locked;
import dev.dorm.internal.ast.Locked.Lock;
import dev.dorm.internal.ast.Locked.Wait;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Projection;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.plan.QueryState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by lists of keys, long lists in several statements. */
final class KeyRows {
  private static final int MAX_KEYS = 20_000;

  private final Engine engine;

  KeyRows(Engine engine) {
    this.engine = engine;
  }

  /** The keys cut into lists that one statement takes. */
  static List<List<Object>> parts(Collection<?> keys) {
    List<Object> all = new ArrayList<>(keys);
    List<List<Object>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MAX_KEYS) {
      parts.add(all.subList(from, Math.min(all.size(), from + MAX_KEYS)));
    }
    return parts;
  }

  /** The condition that a column is one of some keys of a model. */
  static Fragment in(ModelBinding<?> keyed, ColumnReference column, List<?> keys) {
    ListSlot list = ListSlot.of(keyed.key().type(), keys.size());
    return new Fragment(
        new InList(ColumnRef.of(null, column), list), new @Nullable Object[] {keys});
  }

  /** Whether a row of a key is there. */
  boolean has(ModelBinding<?> model, Object key) {
    Fragment same = in(model, model.key(), List.of(key));
    return QueryRunner.exists(engine, QueryState.of(model).and(same, false));
  }

  /**
   * The keys of the rows that fulfil a condition, which are locked until the transaction ends, in
   * the order of the keys.
   */
  List<Object> lock(ModelBinding<?> model, Predicate where, @Nullable Object[] values) {
    ColumnRef key = ColumnRef.of(null, model.key());
    Select select =
        new Select(
            model,
            null,
            List.of(new Projection.Value(key)),
            List.of(),
            where,
            List.of(new OrderTerm(key, false, OrderTerm.Nulls.LARGEST)),
            Select.Window.ALL);
    CompiledStatement statement =
        engine.statements().compile(new Locked(select, new Lock(Wait.WAIT, List.of())));
    ColumnType<?> type = model.key().type();
    return engine
        .executor()
        .query(
            statement,
            binder -> statement.bind(binder, values),
            cursor -> {
              List<Object> keys = new ArrayList<>();
              while (cursor.next()) {
                Object read = type.read(cursor.row(), 1);
                if (read != null) {
                  keys.add(read);
                }
              }
              return keys;
            });
  }

  /** The keys of the rows whose column is one of some keys; locked. */
  List<Object> lockReferring(
      ModelBinding<?> keyed, ModelBinding<?> model, ColumnReference column, Collection<?> keys) {
    List<Object> found = new ArrayList<>();
    for (List<Object> part : parts(keys)) {
      Fragment condition = in(keyed, column, part);
      found.addAll(lock(model, (Predicate) condition.node(), condition.values()));
    }
    return found;
  }

  /** The rows whose column is one of some keys, in the order of their own keys. */
  <M> List<M> load(
      ModelBinding<?> keyed, ModelBinding<M> model, ColumnReference column, Collection<?> keys) {
    List<M> rows = new ArrayList<>();
    OrderTerm byKey =
        new OrderTerm(ColumnRef.of(null, model.key()), false, OrderTerm.Nulls.LARGEST);
    for (List<Object> part : parts(keys)) {
      QueryState<M> some =
          QueryState.of(model)
              .orderedBy(List.of(byKey), Fragment.NO_VALUES)
              .and(in(keyed, column, part), false);
      rows.addAll(QueryRunner.list(engine, some));
    }
    return rows;
  }

  long run(Statement statement, @Nullable Object... values) {
    CompiledStatement compiled = engine.statements().compile(statement);
    return engine.executor().update(compiled, binder -> compiled.bind(binder, values));
  }
}
