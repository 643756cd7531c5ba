package dev.dorm.internal.execute;

import org.jspecify.annotations.Nullable;

/** Says where a read goes that is not part of a transaction. Thread-safe. */
public interface ReadRoute {
  /** The database to read from; null for the one that was asked. */
  @Nullable Engine reader();
}
