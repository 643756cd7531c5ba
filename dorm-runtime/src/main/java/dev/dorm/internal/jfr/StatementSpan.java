package dev.dorm.internal.jfr;

import org.jspecify.annotations.Nullable;

/** A statement that runs. */
public interface StatementSpan {
  /**
   * The statement ran.
   *
   * @param database the database's name
   * @param sql its text, without values
   * @param rows the rows that it read or changed
   * @param failure what went wrong; null when nothing did
   */
  void end(String database, String sql, long rows, @Nullable Throwable failure);
}
