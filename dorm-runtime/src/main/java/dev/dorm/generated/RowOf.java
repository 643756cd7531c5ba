package dev.dorm.generated;

/**
 * What a row and the accessors of its model have in common: the model. So a class cannot implement
 * the accessors of another model, which would work on rows of another class; the compiler says that
 * {@code RowOf} cannot be inherited with different arguments.
 *
 * @param <M> the model
 */
public interface RowOf<M> {}
