package dev.dorm.signal;

import java.util.Set;

/**
 * A change of the rows that belong to an object by a many-to-many relation.
 *
 * @param sender the class of the object's model
 * @param instance the object
 * @param relation the property
 * @param action what happens, and whether it has
 * @param keys the keys of the rows that are added or removed; none where all are removed
 * @param database the name of the database, {@code default} unless it was given another
 * @param <M> the model
 */
public record MembersEvent<M>(
    Class<M> sender,
    M instance,
    String relation,
    Action action,
    Set<Object> keys,
    String database) {

  /** What happens to the rows. */
  public enum Action {
    /** Rows are about to be added. */
    PRE_ADD,
    /** Rows were added. */
    POST_ADD,
    /** Rows are about to be removed. */
    PRE_REMOVE,
    /** Rows were removed. */
    POST_REMOVE,
    /** All rows are about to be removed. */
    PRE_CLEAR,
    /** All rows were removed. */
    POST_CLEAR
  }

  /** Copies the set. */
  public MembersEvent {
    keys = Set.copyOf(keys);
  }
}
