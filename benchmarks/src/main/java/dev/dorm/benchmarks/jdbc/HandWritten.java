package dev.dorm.benchmarks.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workloads in JDBC, on one connection. Not thread-safe. */
public interface HandWritten extends AutoCloseable {
  /** The author of a key, or null. */
  @Nullable AuthorRow author(long id) throws SQLException;

  /** The first authors by key. */
  List<AuthorRow> authors(int limit) throws SQLException;

  /** The first books by key, with their authors. */
  List<BookRow> books(int limit) throws SQLException;

  /** Inserts an author and gives its new key. */
  long insert(AuthorRow author) throws SQLException;

  @Override
  void close() throws SQLException;
}
