package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.persist.RowWriter.Given;
import dev.dorm.internal.plan.RelationPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes which rows belong to an owner, whatever holds that: a table between, or a foreign key.
 */
public final class MembersWriter {
  private MembersWriter() {}

  /**
   * What the rows belong to.
   *
   * @param row the object
   * @param key its key
   * @param property its relation
   */
  public record Owner(Object row, Object key, String property) {}

  /** Makes a row of the other model that belongs to the owner. */
  public static <T> T create(Engine engine, RelationPlan<T> plan, Owner owner, List<Given> given) {
    ModelBinding<T> target = plan.target();
    T row = target.newObject();
    RowWriter.assign(target, row, given);
    if (plan.junction() == null) {
      refuseOwner(plan.requireForeignKey(), owner, given);
      target.set(row, plan.requireForeignKey().index(), owner.key());
      RowSaver.insert(engine, target, row);
      return row;
    }
    Atomically.run(
        engine,
        () -> {
          RowSaver.insert(engine, target, row);
          storage(engine, plan, owner).add(List.of(requireKey(target, row)));
        });
    return row;
  }

  /** The owner is said by the call; whom the assignments say would be lost. */
  private static void refuseOwner(ColumnReference foreignKey, Owner owner, List<Given> given) {
    for (Given each : given) {
      if (each.column() == foreignKey) {
        throw new QueryDefinitionError(
            "DORM3240",
            owner.property()
                + "().create(…) sets "
                + foreignKey.label()
                + ", which is the owner of the relation. FIX: leave it out, or create the row by its"
                + " manager.",
            null);
      }
    }
  }

  private static <T> Object requireKey(ModelBinding<T> target, T row) {
    Object key = target.keyOf(row);
    if (key == null) {
      throw new IllegalStateException(target + " was inserted without a key.");
    }
    return key;
  }

  /** Makes the rows of some keys belong to the owner. */
  public static <T> void add(Engine engine, RelationPlan<T> plan, Owner owner, Collection<?> keys) {
    List<Object> distinct = accepted(plan, keys);
    if (!distinct.isEmpty()) {
      MemberStorage storage = storage(engine, plan, owner);
      Atomically.run(
          engine,
          () -> {
            storage.add(distinct);
          });
    }
  }

  /** Makes the rows of some keys no longer belong to the owner. */
  public static <T> void remove(
      Engine engine, RelationPlan<T> plan, Owner owner, Collection<?> keys) {
    List<Object> distinct = accepted(plan, keys);
    if (!distinct.isEmpty()) {
      storage(engine, plan, owner).remove(distinct);
    }
  }

  /** Makes exactly the rows of some keys belong to the owner, and writes the difference only. */
  public static <T> void set(Engine engine, RelationPlan<T> plan, Owner owner, Collection<?> keys) {
    List<Object> wanted = accepted(plan, keys);
    MemberStorage storage = storage(engine, plan, owner);
    Atomically.run(
        engine,
        () -> {
          Set<Object> present = new LinkedHashSet<>();
          for (T row : QueryRunner.list(engine, plan.query(owner.key()))) {
            present.add(requireKey(plan.target(), row));
          }
          List<Object> added = new ArrayList<>(wanted);
          added.removeAll(present);
          present.removeAll(new LinkedHashSet<>(wanted));
          if (!present.isEmpty()) {
            storage.remove(List.copyOf(present));
          }
          if (!added.isEmpty()) {
            storage.add(added);
          }
        });
  }

  /** Makes no row belong to the owner. */
  public static <T> void clear(Engine engine, RelationPlan<T> plan, Owner owner) {
    storage(engine, plan, owner).clear();
  }

  private static MemberStorage storage(Engine engine, RelationPlan<?> plan, Owner owner) {
    return plan.junction() == null
        ? new ForeignKeyStorage<>(engine, plan, owner.key())
        : SignallingStorage.of(
            engine, plan.owner(), owner, new PairStorage(engine, plan, owner.key()));
  }

  private static List<Object> accepted(RelationPlan<?> plan, Collection<?> keys) {
    ColumnReference key = plan.target().key();
    ColumnType<?> type = key.type();
    Set<Object> distinct = new LinkedHashSet<>();
    for (@Nullable Object each : keys) {
      if (each != null) {
        distinct.add(type.acceptKey(each, key.label()));
      }
    }
    return new ArrayList<>(distinct);
  }
}
