package dev.dorm.migrate.execute;

import org.jspecify.annotations.Nullable;

/**
 * Where to migrate to.
 *
 * @param app the app; null for all
 * @param name the name or the beginning of a name, {@code zero} for before the first, null for the
 *     last
 */
public record Target(@Nullable String app, @Nullable String name) {
  /** The name of the state before the first migration. */
  public static final String ZERO = "zero";

  /** The last migrations of all apps. */
  public static Target everything() {
    return new Target(null, null);
  }

  /** Whether it is the state before the first migration. */
  boolean isZero() {
    return ZERO.equals(name);
  }
}
