package dev.dorm.signal;

import java.util.Set;

/**
 * An object that is saved.
 *
 * @param sender the model's class
 * @param instance the object
 * @param created whether its row is new, before the saving as after it
 * @param columns the properties whose columns are written, as far as is known before the receivers
 *     change the object; of a new row: all
 * @param database the name of the database, {@code default} unless it was given another
 * @param <M> the model
 */
public record SaveEvent<M>(
    Class<M> sender, M instance, boolean created, Set<String> columns, String database) {
  /** Copies the set. */
  public SaveEvent {
    columns = Set.copyOf(columns);
  }
}
