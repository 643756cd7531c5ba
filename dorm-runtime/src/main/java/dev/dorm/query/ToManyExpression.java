package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnTypes;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Node;
import dev.dorm.generated.RelationReference;
import dev.dorm.generated.SqlAggregate;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.RelationEnds;
import org.jspecify.annotations.Nullable;

/**
 * The rows of another model that belong to a row. They are never stepped through: they are asked,
 * each question by a subquery of its own, so that rows never multiply. Immutable and thread-safe.
 *
 * @param <R> the model that the query starts from
 * @param <T> the other model
 */
@SuppressWarnings("varargs") // the arrays are only read
public sealed class ToManyExpression<R, T> extends RelatedSums<R, T> implements Related<R>
    permits ToManyRelation {
  private final @Nullable JoinPath path;
  private final ModelBinding<?> model;
  private final RelationReference reference;
  private final boolean reversed;

  /** Makes a relation at the end of a way; for generated code. */
  public ToManyExpression(@Nullable Node path, ModelBinding<?> model, int relation) {
    this((JoinPath) path, model, model.relation(relation), false);
  }

  private ToManyExpression(
      @Nullable JoinPath path,
      ModelBinding<?> model,
      RelationReference reference,
      boolean reversed) {
    this.path = path;
    this.model = model;
    this.reference = reference;
    this.reversed = reversed;
  }

  /** The rows whose foreign key refers to a row; the model that holds the key is {@code model}. */
  static <R, T> ToManyExpression<R, T> reversed(
      ModelBinding<?> model, RelationReference foreignKey) {
    return new ToManyExpression<>(null, model, foreignKey, true);
  }

  /** The same rows asked from a model further away: those of the row at the end of a way. */
  public final <Q> ToManyExpression<Q, T> from(EntityPath<Q, R> way) {
    if (path != null) {
      throw new QueryDefinitionError(
          "DORM3140",
          name()
              + " stands at the end of a way already, so it cannot start at another. FIX: the"
              + " relation of the model itself, from(the whole way).",
          null);
    }
    Arguments.present(way, "from(way): the way", "the path to the row that has the relation");
    return new ToManyExpression<>((JoinPath) way.path(), model, reference, reversed);
  }

  /** The way to the rows' owner; null for the root. For the engine. */
  public final @Nullable Node path() {
    return path;
  }

  /** The relation as the engine holds it; of a reversed one: that of the other model. */
  public final RelationReference reference() {
    return reference;
  }

  /** Whether the relation is one of the other model, seen from here. For the engine. */
  public final boolean isReversed() {
    return reversed;
  }

  /** The model that has the relation; of a reversed one: the other model. For the engine. */
  public final ModelBinding<?> declaring() {
    return model;
  }

  /** The name of the property; of a reversed relation: that of the other model. */
  public final String name() {
    return reference.property();
  }

  /**
   * A key under which a query keeps these rows, or some of them, beside the relation's own
   * property: {@code prefetchRelated(key, books -> books.filter(…))}, then {@code author.get(key)}.
   */
  public final RelatedList<R, T> toList() {
    return new RelatedList<>(this);
  }

  /** At least one related row fulfils all conditions; without conditions: there is one. */
  @SafeVarargs
  public final Condition<R> any(Condition<T>... conditions) {
    return related().exists(Condition.allOf(conditions));
  }

  /** No related row fulfils all conditions; without conditions: there is none. */
  @SafeVarargs
  public final Condition<R> none(Condition<T>... conditions) {
    return any(conditions).not();
  }

  /** Every related row fulfils all conditions; true where there is none, and without conditions. */
  @SafeVarargs
  public final Condition<R> all(Condition<T>... conditions) {
    Condition<T> wanted = Condition.allOf(conditions);
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
        related()
            .aggregate(SqlAggregate.COUNT, Operands.present(value), true, ColumnTypes.LONG, only));
  }

  @SuppressWarnings("unchecked") // the model of a reversed relation is the one that is asked
  private RelationEnds<T> ends() {
    return reversed
        ? RelationEnds.reversed((ModelBinding<T>) model, reference)
        : RelationEnds.of(model, reference);
  }

  @Override
  final RelatedRows<T> related() {
    return new RelatedRows<>(path, ends());
  }
}
