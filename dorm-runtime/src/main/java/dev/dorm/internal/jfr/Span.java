package dev.dorm.internal.jfr;

/** A transaction that is open, or a wait for a connection. */
public interface Span {
  /**
   * It is over.
   *
   * @param database the database's name
   * @param detail how a transaction ended, what a connection is for
   */
  void end(String database, String detail);
}
