package dev.dorm.generated;

/**
 * What the generated interface of a model's accessors tells about it.
 *
 * @param <M> the model
 */
public interface Bound<M> {
  /** The model's binding. */
  ModelBinding<M> $binding();

  /**
   * Gives the new object the holders of its to-many relations; called by the constructor of {@code
   * Entity}.
   */
  default void $relations() {}
}
