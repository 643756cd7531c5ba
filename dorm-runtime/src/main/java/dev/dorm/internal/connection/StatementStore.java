package dev.dorm.internal.connection;

/** The prepared statements that are kept with a connection. */
public interface StatementStore {
  /** Closes them all; never throws. */
  void close();
}
