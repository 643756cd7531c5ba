package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Assigned;
import dev.dorm.internal.ast.Slot;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.load.QueryRunner;
import dev.dorm.internal.plan.ModelGraph;
import dev.dorm.internal.plan.QueryState;
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
   * @param graph what refers to the rows between; null where they are no model's
   * @param link what the rows between get besides
   */
  public record Owner(
      Object row, Object key, String property, @Nullable ModelGraph graph, List<Given> link) {}

  /** Finds or makes a row of the other model that belongs to the owner. */
  public static <T> UniqueWriter<T> unique(
      Engine engine, RelationPlan<T> plan, Owner owner, List<Given> by, List<Given> others) {
    if (plan.junction() != null || by.isEmpty()) {
      MemberStorage storage = storage(engine, plan, owner);
      return new UniqueWriter<>(
          engine,
          plan.query(owner.key()),
          by,
          others,
          row -> storage.add(List.of(requireKey(plan.target(), row))));
    }
    refuseLink(plan, owner);
    ColumnReference foreignKey = plan.requireForeignKey();
    Assigned assigned = new Assigned(foreignKey, new Slot(foreignKey.type()));
    List<Given> all = new ArrayList<>(by);
    all.add(new Given(foreignKey, true, owner.key(), new Fragment(assigned, owner.key())));
    return new UniqueWriter<>(engine, QueryState.of(plan.target()), all, others, null);
  }

  private static void refuseLink(RelationPlan<?> plan, Owner owner) {
    if (!owner.link().isEmpty()) {
      throw new QueryDefinitionError(
          "DORM3072",
          plan.owner().table().model()
              + "."
              + owner.property()
              + " has no model between, whose columns could be set. FIX: @ManyToMany(through ="
              + " …), or leave the assignments out.",
          null);
    }
  }

  /** Makes a row of the other model that belongs to the owner. */
  public static <T> T create(Engine engine, RelationPlan<T> plan, Owner owner, List<Given> given) {
    ModelBinding<T> target = plan.target();
    T row = Assigner.create(engine, target, given);
    if (plan.junction() == null) {
      refuseLink(plan, owner);
      refuseOwner(plan.requireForeignKey(), owner, given);
      target.set(row, plan.requireForeignKey().index(), owner.key());
      RowSaver.insert(engine, target, row);
      return row;
    }
    MemberStorage storage = storage(engine, plan, owner);
    Atomically.run(
        engine,
        () -> {
          RowSaver.insert(engine, target, row);
          storage.add(List.of(requireKey(target, row)));
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
      MemberStorage storage = storage(engine, plan, owner);
      together(engine, plan, () -> storage.remove(distinct));
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
    MemberStorage storage = storage(engine, plan, owner);
    together(engine, plan, storage::clear);
  }

  /** What may take several statements is one transaction. */
  private static void together(Engine engine, RelationPlan<?> plan, Runnable change) {
    boolean several =
        plan.through() != null || (plan.junction() != null && plan.requireJunction().mirrored());
    if (several) {
      Atomically.run(engine, change::run);
    } else {
      change.run();
    }
  }

  private static MemberStorage storage(Engine engine, RelationPlan<?> plan, Owner owner) {
    if (plan.through() == null) {
      refuseLink(plan, owner);
    }
    return plan.junction() == null
        ? new ForeignKeyStorage<>(engine, plan, owner.key())
        : SignallingStorage.of(engine, plan.owner(), owner, pairs(engine, plan, owner));
  }

  private static MemberStorage pairs(Engine engine, RelationPlan<?> plan, Owner owner) {
    ModelBinding<?> through = plan.through();
    return through == null || owner.graph() == null
        ? new PairStorage(engine, plan, owner.key())
        : new ThroughStorage<>(engine, through, owner.graph(), plan, owner.key(), owner.link());
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
