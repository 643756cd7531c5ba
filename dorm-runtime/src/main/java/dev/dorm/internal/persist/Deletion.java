package dev.dorm.internal.persist;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.plan.ModelGraph.ForeignKey;
import dev.dorm.internal.plan.ModelGraph.Links;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a deletion found that it has to do: which rows go, and what becomes of those that refer to
 * them.
 */
final class Deletion {
  private final Map<ModelBinding<?>, Set<Object>> rows = new LinkedHashMap<>();
  private final List<Referring> updates = new ArrayList<>();
  private final List<Referring> leaves = new ArrayList<>();
  private final List<Unlinked> unlinked = new ArrayList<>();

  /** Keeps keys of rows that go, and gives those that were not known. */
  List<Object> add(ModelBinding<?> model, Collection<?> keys) {
    Set<Object> known = rows.computeIfAbsent(model, each -> new LinkedHashSet<>());
    List<Object> added = new ArrayList<>();
    for (Object key : keys) {
      if (known.add(key)) {
        added.add(key);
      }
    }
    return added;
  }

  /** The keys of the rows that go, by model; each model with at least one. */
  Map<ModelBinding<?>, Set<Object>> rows() {
    rows.values().removeIf(Set::isEmpty);
    return rows;
  }

  Set<Object> rowsOf(ModelBinding<?> model) {
    return rows.getOrDefault(model, Set.of());
  }

  /** The references that get another value. */
  List<Referring> updates() {
    return updates;
  }

  /** The rows that go without being looked at, because nothing refers to their model. */
  List<Referring> leaves() {
    return leaves;
  }

  /** The pairs that go. */
  List<Unlinked> unlinked() {
    return unlinked;
  }

  /**
   * The rows that refer to some rows by a key.
   *
   * @param key the foreign key
   * @param target the model that it refers to
   * @param keys the keys of the rows that they refer to
   * @param value what the reference becomes, where it stays
   */
  record Referring(
      ForeignKey key, ModelBinding<?> target, List<Object> keys, @Nullable Object value) {}

  /**
   * The pairs of some rows.
   *
   * @param links the table
   * @param model the model of the rows
   * @param keys their keys
   */
  record Unlinked(Links links, ModelBinding<?> model, List<Object> keys) {}
}
