package dev.dorm;

/**
 * What {@code getOrCreate} and {@code updateOrCreate} found or made.
 *
 * @param instance the object
 * @param created whether its row is new
 * @param <M> the model
 */
public record Created<M>(M instance, boolean created) {}
