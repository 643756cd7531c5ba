package dev.dorm.migrate.state;

/**
 * What the database does to the rows that refer to a row which is deleted.
 *
 * <p>The models' PROTECT, RESTRICT, SET_DEFAULT and DO_NOTHING are all {@link #NO_ACTION} here: the
 * database does not see them.
 */
public enum OnDelete {
  /** The deletion is refused. */
  NO_ACTION,
  /** They are deleted too. */
  CASCADE,
  /** Their reference becomes NULL. */
  SET_NULL;

  /** The action of a model's policy, such as {@code PROTECT}. */
  public static OnDelete ofPolicy(String policy) {
    return switch (policy) {
      case "CASCADE" -> CASCADE;
      case "SET_NULL" -> SET_NULL;
      default -> NO_ACTION;
    };
  }
}
