package dev.dorm.benchmarks.side;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * All workloads in one way of reaching a database, each as its users write it. What a method gives
 * are the objects that its users get; {@link #author(Object)} and its like take them apart, so that
 * all sides can be compared before they are measured. Not thread-safe.
 */
public interface Side extends AutoCloseable {
  /** How many rows of a stream come at a time, the same for all sides. */
  int PIECE = 1000;

  /** The author of a key. */
  Object get(long id) throws Exception;

  /** The first authors by key. */
  List<?> list(int limit) throws Exception;

  /** Reads all authors by key, one at a time, and gives the sum of their ages. */
  long stream() throws Exception;

  /** The first books by key with their authors, in one statement. */
  List<?> join(int limit) throws Exception;

  /** The first authors by key with their books, in two statements. */
  List<?> prefetch(int limit) throws Exception;

  /** The first books by key with their tags, in two statements. */
  List<?> prefetchTags(int limit) throws Exception;

  /** The first authors by key, each with the number of its books. */
  List<?> counts(int limit) throws Exception;

  /** Inserts an author, committed by itself, and gives the key that the database made. */
  long insert(AuthorRow author) throws Exception;

  /**
   * Inserts authors in one transaction and gives the objects with the keys that the database made.
   */
  List<?> insertAll(List<AuthorRow> authors) throws Exception;

  /**
   * Inserts authors with keys that the program gives, one after the other, in one transaction, and
   * gives the objects.
   *
   * @param first the first key
   * @throws UnsupportedOperationException when the side's objects cannot bring their keys
   */
  default List<?> insertKeyed(List<AuthorRow> authors, long first) throws Exception {
    throw new UnsupportedOperationException("The database gives the keys.");
  }

  /**
   * Reads the first authors by key and writes the age and the balance of each, in one transaction.
   */
  void updateAll(int limit, int age) throws Exception;

  /**
   * The same, locking each row before it is written, in the order of the keys, so that two of it
   * never wait in a circle.
   *
   * @throws UnsupportedOperationException when the side does not promise that
   */
  default void updateAllInOrder(int limit, int age) throws Exception {
    throw new UnsupportedOperationException("No order of locks is promised.");
  }

  /** Reads an author by its key, changes its age and saves it. */
  void save(long id, int age) throws Exception;

  /** The columns of an author. */
  AuthorRow author(Object author);

  /** The columns of a book and of its author. */
  BookRow book(Object book);

  /** The books that were fetched with an author, without their authors. */
  List<String> titles(Object author);

  /** The tags that were fetched with a book. */
  Set<String> tags(Object book);

  /** The number that came with an author. */
  long count(Object author);

  @Override
  void close() throws SQLException;
}
