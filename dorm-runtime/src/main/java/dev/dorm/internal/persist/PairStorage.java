package dev.dorm.internal.persist;

import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.DeletePairs;
import dev.dorm.internal.ast.InsertPairs;
import dev.dorm.internal.ast.ListSlot;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.plan.RelationPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs in a table between two models. */
final class PairStorage implements MemberStorage {
  private static final int MAX_PAIRS = 256;

  private final Engine engine;
  private final Junction junction;
  private final ColumnType<?> ownerType;
  private final ColumnType<?> targetType;
  private final Object owner;

  PairStorage(Engine engine, RelationPlan<?> plan, Object owner) {
    this.engine = engine;
    this.junction = plan.requireJunction();
    this.ownerType = plan.ownerType();
    this.targetType = plan.target().key().type();
    this.owner = owner;
  }

  @Override
  public void add(List<Object> keys) {
    insert(junction, keys);
    if (junction.mirrored()) {
      insert(junction.swapped(), keys);
    }
  }

  private void insert(Junction pairs, List<Object> keys) {
    int from = 0;
    while (from < keys.size()) {
      int count = Math.min(MAX_PAIRS, Integer.highestOneBit(keys.size() - from));
      @Nullable Object[] values = new Object[2 * count];
      for (int i = 0; i < count; i++) {
        values[2 * i] = owner;
        values[2 * i + 1] = keys.get(from + i);
      }
      run(new InsertPairs(pairs, ownerType, targetType, count), values);
      from += count;
    }
  }

  @Override
  public void remove(List<Object> keys) {
    delete(ListSlot.of(targetType, keys.size()), owner, keys);
  }

  @Override
  public void clear() {
    delete(null, owner);
  }

  private void delete(@Nullable ListSlot targets, @Nullable Object... values) {
    run(new DeletePairs(junction, ownerType, targets), values);
    if (junction.mirrored()) {
      run(new DeletePairs(junction.swapped(), ownerType, targets), values);
    }
  }

  private void run(Statement statement, @Nullable Object[] values) {
    CompiledStatement compiled = engine.statements().compile(statement);
    engine.executor().update(compiled, binder -> compiled.bind(binder, values));
  }
}
