package dev.dorm.query;

import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.RelationEnds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of another model that belong to a row. They are never stepped through: they are asked,
 * each question by a subquery of its own, so that rows never multiply. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the other model
 */
@SuppressWarnings("varargs") // the arrays are only read
public class ToManyExpression<R, T> extends RelatedSums<R, T> {
  private final @Nullable JoinPath path;
  private final ModelBinding<?> model;
  private final RelationReference reference;

  /** Makes a relation at the end of a way; for generated code. */
  public ToManyExpression(@Nullable Node path, ModelBinding<?> model, int relation) {
    this.path = (JoinPath) path;
    this.model = model;
    this.reference = model.relation(relation);
  }

  /** The relation as the engine holds it. */
  public final RelationReference reference() {
    return reference;
  }

  /** The name of the property. */
  public final String name() {
    return reference.property();
  }

  /** At least one related row fulfils all conditions; without conditions: there is one. */
  @SafeVarargs
  public final Condition<R> any(Condition<T>... conditions) {
    return related().exists(Condition.all(List.of(conditions)));
  }

  /** No related row fulfils all conditions; without conditions: there is none. */
  @SafeVarargs
  public final Condition<R> none(Condition<T>... conditions) {
    return any(conditions).not();
  }

  /** Every related row fulfils all conditions; true where there is none, and without conditions. */
  @SafeVarargs
  public final Condition<R> all(Condition<T>... conditions) {
    Condition<T> wanted = Condition.all(List.of(conditions));
    return wanted.isEmpty() ? Condition.always() : related().<R>exists(wanted.not()).not();
  }

  /**
   * The number of related rows.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final LongExpression<R> count(Condition<T>... only) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.COUNT, null, false, ColumnTypes.LONG, only));
  }

  /**
   * The number of different values among the related rows, NULL left out.
   *
   * @param only the rows that count; none for all
   */
  @SafeVarargs
  public final LongExpression<R> countDistinct(Expression<T, ?> value, Condition<T>... only) {
    return new LongExpression<>(
        ColumnTypes.LONG,
        related().aggregate(SqlAggregate.COUNT, value, true, ColumnTypes.LONG, only));
  }

  @Override
  final RelatedRows<T> related() {
    return new RelatedRows<>(path, RelationEnds.of(model, reference));
  }
}
