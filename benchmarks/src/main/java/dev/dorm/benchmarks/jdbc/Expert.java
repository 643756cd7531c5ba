package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What JDBC can give: statements prepared once and kept, lists of the right size, the key of a new
 * row by {@code RETURNING}. What is best for many rows depends on the database.
 */
public abstract sealed class Expert extends JdbcSide permits SqliteExpert, PostgresqlExpert {
  private final PreparedStatement author;
  private final PreparedStatement authors;
  private final PreparedStatement allAuthors;
  private final PreparedStatement booksWithAuthors;
  private final PreparedStatement books;
  private final PreparedStatement counts;
  private final PreparedStatement insert;
  private final PreparedStatement save;

  Expert(Connection connection, Codec codec) throws SQLException {
    super(connection, codec);
    author = connection.prepareStatement(Sql.AUTHOR);
    authors = connection.prepareStatement(Sql.AUTHORS);
    allAuthors = connection.prepareStatement(Sql.ALL_AUTHORS);
    allAuthors.setFetchSize(PIECE);
    booksWithAuthors = connection.prepareStatement(Sql.BOOKS);
    books = connection.prepareStatement(Sql.PLAIN_BOOKS);
    counts = connection.prepareStatement(Sql.COUNTS);
    insert = connection.prepareStatement(Sql.INSERT_RETURNING);
    save = connection.prepareStatement(Sql.SAVE);
  }

  /** The books of authors. */
  abstract ResultSet booksOf(List<AuthorRow> authors) throws SQLException;

  /** The tags of books. */
  abstract ResultSet tagsOf(List<BookWithTags> books) throws SQLException;

  /** Inserts authors and adds their keys in the order of the authors. */
  abstract void insert(List<AuthorRow> authors, List<AuthorRow> result) throws SQLException;

  /** Inserts authors that have their keys. */
  abstract void insertKeyed(List<AuthorRow> authors) throws SQLException;

  /** Writes an age and raised balances. */
  abstract void update(List<AuthorRow> authors, int age) throws SQLException;

  /** The same, locking in the order of the keys. SQLite has one writer. */
  void updateInOrder(List<AuthorRow> authors, int age) throws SQLException {
    update(authors, age);
  }

  @Override
  public final AuthorRow get(long id) throws SQLException {
    author.setLong(1, id);
    try (ResultSet rows = author.executeQuery()) {
      rows.next();
      return Rows.author(codec, rows, 1);
    }
  }

  @Override
  public final List<AuthorRow> list(int limit) throws SQLException {
    authors.setInt(1, limit);
    try (ResultSet rows = authors.executeQuery()) {
      return authors(rows, limit);
    }
  }

  @Override
  public final long stream() throws SQLException {
    connection.setAutoCommit(false);
    try (ResultSet rows = allAuthors.executeQuery()) {
      return sumOfAges(rows, codec);
    } finally {
      connection.setAutoCommit(true);
    }
  }

  @Override
  public final List<?> join(int limit) throws SQLException {
    booksWithAuthors.setInt(1, limit);
    try (ResultSet rows = booksWithAuthors.executeQuery()) {
      return books(rows, limit);
    }
  }

  @Override
  public final List<AuthorWithBooks> prefetch(int limit) throws SQLException {
    List<AuthorRow> found = list(limit);
    Map<Long, AuthorWithBooks> byKey = byKey(found);
    try (ResultSet rows = booksOf(found)) {
      addBooks(rows, byKey);
    }
    return inOrder(found, byKey);
  }

  @Override
  public final List<BookWithTags> prefetchTags(int limit) throws SQLException {
    books.setInt(1, limit);
    List<BookWithTags> found;
    try (ResultSet rows = books.executeQuery()) {
      found = booksWithRoom(rows, limit);
    }
    try (ResultSet rows = tagsOf(found)) {
      addTags(rows, found);
    }
    return found;
  }

  @Override
  public final List<AuthorWithCount> counts(int limit) throws SQLException {
    counts.setInt(1, limit);
    try (ResultSet rows = counts.executeQuery()) {
      return counts(rows, limit);
    }
  }

  @Override
  public final long insert(AuthorRow row) throws SQLException {
    Rows.bind(codec, insert, 1, row);
    try (ResultSet keys = insert.executeQuery()) {
      keys.next();
      long key = keys.getLong(1);
      finish(keys);
      return key;
    }
  }

  /**
   * Asks for what comes after the last row: only a statement that was stepped to its end lets
   * SQLite write the log back into its file, which would grow for ever.
   */
  private static void finish(ResultSet keys) throws SQLException {
    if (keys.next()) {
      throw new IllegalStateException("One row was inserted.");
    }
  }

  @Override
  public final List<AuthorRow> insertAll(List<AuthorRow> rows) throws SQLException {
    List<AuthorRow> result = new ArrayList<>(rows.size());
    connection.setAutoCommit(false);
    try {
      insert(rows, result);
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    return result;
  }

  @Override
  public final List<AuthorRow> insertKeyed(List<AuthorRow> rows, long first) throws SQLException {
    List<AuthorRow> result = keyed(rows, first);
    connection.setAutoCommit(false);
    try {
      insertKeyed(result);
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    return result;
  }

  @Override
  public final void updateAll(int limit, int age) throws SQLException {
    connection.setAutoCommit(false);
    try {
      update(list(limit), age);
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  @Override
  public final void updateAllInOrder(int limit, int age) throws SQLException {
    connection.setAutoCommit(false);
    try {
      updateInOrder(list(limit), age);
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  @Override
  public final void save(long id, int age) throws SQLException {
    AuthorRow row = get(id);
    save.setInt(1, age);
    save.setLong(2, row.id());
    save.executeUpdate();
  }
}
