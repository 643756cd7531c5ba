package dev.dorm;

/**
 * The key of a column that a raw query gave beside those of the model, made by {@link Dsl#extra}.
 *
 * @param name the column's name as the database gives it
 * @param type the class of its values
 * @param <T> the type of its values
 */
public record Extra<T>(String name, Class<T> type) {}
