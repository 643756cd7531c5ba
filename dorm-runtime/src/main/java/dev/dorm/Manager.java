package dev.dorm;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.plan.QueryState;
import java.util.function.Function;

/**
 * The entrance to the rows of a model, {@code Author_.objects}: a query set of all rows. Generated
 * managers extend it. Immutable and thread-safe.
 *
 * @param <M> the model
 */
public class Manager<M> extends QuerySet<M> {
  /** Makes a manager; for generated code. */
  protected Manager(ModelBinding<M> model) {
    super(QueryState.of(model), null, null);
  }

  /**
   * Makes a manager of fewer rows, for a subclass of the generated one. What it leaves out is not
   * found, changed or deleted through it; relations and {@code refreshFromDb} see all rows, and so
   * does {@code allObjects}. Changing or deleting everything that is left still needs {@code
   * all()}.
   *
   * @param scope which rows, and in which order
   */
  protected Manager(
      ModelBinding<M> model, Function<? super QuerySet<M>, ? extends QuerySet<M>> scope) {
    super(usual(model, scope), null, null);
  }

  private static <M> QueryState<M> usual(
      ModelBinding<M> model, Function<? super QuerySet<M>, ? extends QuerySet<M>> scope) {
    return scope.apply(new QuerySet<>(QueryState.of(model), null, null)).state().asUsual();
  }
}
