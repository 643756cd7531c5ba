package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.RelationReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way from the query's root over to-one relations to another model; equal ways become one join.
 *
 * @param parent the way up to the last step; null when the step starts at the root
 * @param relation the place of the relation in the model that the step leaves
 * @param forward whether the model that the step leaves holds the key; else the other one does,
 *     one-to-one
 * @param property the name of the relation
 * @param from the column of the model that the step leaves
 * @param to the column of the model that it reaches
 * @param target the model that it reaches
 * @param nullable whether there may be no row at the end, so that the join must be an outer one
 */
public record JoinPath(
    @Nullable JoinPath parent,
    int relation,
    String property,
    boolean forward,
    ColumnReference from,
    ColumnReference to,
    ModelBinding<?> target,
    boolean nullable)
    implements Node {

  /** The step over a foreign key. */
  public static JoinPath over(
      @Nullable JoinPath parent, ModelBinding<?> model, RelationReference relation) {
    ColumnReference foreignKey = model.column(relation.column());
    ModelBinding<?> target = model.target(relation.index());
    boolean outer = foreignKey.is(ColumnOption.NULLABLE) || (parent != null && parent.nullable());
    return new JoinPath(
        parent,
        relation.index(),
        relation.property(),
        true,
        foreignKey,
        target.key(),
        target,
        outer);
  }

  /** The step against a one-to-one key, to the row that holds it or to none. */
  public static JoinPath against(
      @Nullable JoinPath parent, ModelBinding<?> model, RelationReference relation) {
    RelationEnds<?> ends = RelationEnds.of(model, relation);
    return new JoinPath(
        parent,
        relation.index(),
        relation.property(),
        false,
        model.key(),
        ends.requireForeignKey(),
        ends.target(),
        true);
  }

  /** The number of steps. */
  public int length() {
    return parent == null ? 1 : parent.length() + 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof JoinPath joinPath
            && relation == joinPath.relation
            && forward == joinPath.forward
            && nullable == joinPath.nullable
            && Objects.equals(parent, joinPath.parent)
            && property.equals(joinPath.property)
            && from.equals(joinPath.from)
            && to.equals(joinPath.to)
            && target.equals(joinPath.target));
  }

  @Override
  public int hashCode() {
    int hash = Objects.hashCode(parent);
    hash = 31 * hash + relation;
    hash = 31 * hash + property.hashCode();
    hash = 31 * hash + Boolean.hashCode(forward);
    hash = 31 * hash + from.hashCode();
    hash = 31 * hash + to.hashCode();
    hash = 31 * hash + target.hashCode();
    return 31 * hash + Boolean.hashCode(nullable);
  }
}
