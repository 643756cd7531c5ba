package dev.dorm.internal.plan;

import dev.dorm.annotation.OnDelete;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.RelationReference.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who refers to whom: the models of the process and those that their relations lead to.
 * Thread-safe.
 */
public final class ModelGraph {
  private final Set<ModelBinding<?>> models = new LinkedHashSet<>();
  private final Set<String> tables = new HashSet<>();
  private final Map<ModelBinding<?>, Incoming> incoming = new ConcurrentHashMap<>();

  /** Makes the graph of some models. */
  public ModelGraph(Collection<ModelBinding<?>> known) {
    known.forEach(this::add);
    for (ModelBinding<?> model : models) {
      tables.add(model.table().name());
    }
  }

  private void add(ModelBinding<?> model) {
    if (models.add(model)) {
      for (RelationReference relation : model.relations()) {
        add(model.target(relation.index()));
      }
    }
  }

  /** The same graph with a model that nobody registered, if it lacks it. */
  public ModelGraph with(ModelBinding<?> model) {
    if (models.contains(model)) {
      return this;
    }
    List<ModelBinding<?>> more = new ArrayList<>(models);
    more.add(model);
    return new ModelGraph(more);
  }

  /** What refers to the rows of a model. */
  public Incoming to(ModelBinding<?> model) {
    return incoming.computeIfAbsent(model, this::find);
  }

  private Incoming find(ModelBinding<?> model) {
    List<ForeignKey> keys = new ArrayList<>();
    List<Links> links = new ArrayList<>();
    for (ModelBinding<?> other : models) {
      if (other.database().equals(model.database())) {
        for (RelationReference relation : other.relations()) {
          boolean leadsHere = other.target(relation.index()) == model;
          Junction junction = relation.junction();
          if (relation.kind() == Kind.TO_ONE && leadsHere) {
            keys.add(new ForeignKey(other, relation));
          } else if (junction != null && !tables.contains(junction.table())) {
            String label = other.table().label() + "_" + relation.property();
            if (other == model) {
              links.add(new Links(label, junction));
            }
            if (leadsHere) {
              links.add(new Links(label, junction.swapped()));
            }
          }
        }
      }
    }
    return new Incoming(List.copyOf(keys), List.copyOf(links));
  }

  /**
   * What refers to the rows of a model.
   *
   * @param keys the foreign keys of models, its own among them
   * @param links the tables between it and other models, seen so that it is their source; those
   *     with a model of their own are among the keys
   */
  public record Incoming(List<ForeignKey> keys, List<Links> links) {
    /** Whether deleting a row means more than deleting it. */
    public boolean matters() {
      if (!links.isEmpty()) {
        return true;
      }
      for (ForeignKey key : keys) {
        if (key.policy() != OnDelete.DO_NOTHING) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A foreign key.
   *
   * @param model the model that has it
   * @param relation the relation
   */
  public record ForeignKey(ModelBinding<?> model, RelationReference relation) {
    /** The column. */
    public ColumnReference column() {
      return model.column(relation.column());
    }

    /** What happens to its row when the row it refers to is deleted. */
    public OnDelete policy() {
      OnDelete policy = relation.onDelete();
      return policy == null ? OnDelete.DO_NOTHING : policy;
    }

    @Override
    public String toString() {
      return column().label();
    }
  }

  /**
   * A table between models.
   *
   * @param label its name in counts
   * @param junction the table
   */
  public record Links(String label, Junction junction) {}
}
