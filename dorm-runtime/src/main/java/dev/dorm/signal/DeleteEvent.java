package dev.dorm.signal;

/**
 * An object that is deleted.
 *
 * @param sender the model's class
 * @param instance the object, with its key; one that a query or a cascade deletes was loaded for
 *     the receivers
 * @param database the name of the database, {@code default} unless it was given another
 * @param <M> the model
 */
public record DeleteEvent<M>(Class<M> sender, M instance, String database) {}
