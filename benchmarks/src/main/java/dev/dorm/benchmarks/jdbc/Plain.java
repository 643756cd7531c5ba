package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What careful people write: a statement per call, columns by index, batches of a thousand. */
public final class Plain extends JdbcSide {
  private static final int BATCH = 1000;

  /** Takes a connection over. */
  public Plain(Connection connection, Codec codec) {
    super(connection, codec);
  }

  /** Something that is read of a result. */
  private interface Read<T> {
    T of(ResultSet rows) throws SQLException;
  }

  private <T> T limited(String sql, int limit, Read<T> read) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, limit);
      try (ResultSet rows = statement.executeQuery()) {
        return read.of(rows);
      }
    }
  }

  @Override
  public AuthorRow get(long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.AUTHOR)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return Rows.author(codec, rows, 1);
      }
    }
  }

  @Override
  public List<AuthorRow> list(int limit) throws SQLException {
    return limited(Sql.AUTHORS, limit, rows -> authors(rows, 10));
  }

  @Override
  public long stream() throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(Sql.ALL_AUTHORS)) {
      statement.setFetchSize(PIECE);
      try (ResultSet rows = statement.executeQuery()) {
        return sumOfAges(rows, codec);
      }
    } finally {
      connection.setAutoCommit(true);
    }
  }

  @Override
  public List<?> join(int limit) throws SQLException {
    return limited(Sql.BOOKS, limit, rows -> books(rows, 10));
  }

  @Override
  public List<AuthorWithBooks> prefetch(int limit) throws SQLException {
    List<AuthorRow> authors = list(limit);
    Map<Long, AuthorWithBooks> byKey = byKey(authors);
    try (PreparedStatement statement = connection.prepareStatement(Sql.booksOf(authors.size()))) {
      int index = 0;
      for (AuthorRow author : authors) {
        statement.setLong(++index, author.id());
      }
      try (ResultSet rows = statement.executeQuery()) {
        addBooks(rows, byKey);
      }
    }
    return inOrder(authors, byKey);
  }

  @Override
  public List<BookWithTags> prefetchTags(int limit) throws SQLException {
    List<BookWithTags> books = limited(Sql.PLAIN_BOOKS, limit, rows -> booksWithRoom(rows, 10));
    try (PreparedStatement statement = connection.prepareStatement(Sql.tagsOf(books.size()))) {
      int index = 0;
      for (BookWithTags book : books) {
        statement.setLong(++index, book.book().id());
      }
      try (ResultSet rows = statement.executeQuery()) {
        addTags(rows, books);
      }
    }
    return books;
  }

  @Override
  public List<AuthorWithCount> counts(int limit) throws SQLException {
    return limited(Sql.COUNTS, limit, rows -> counts(rows, 10));
  }

  @Override
  public long insert(AuthorRow author) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(Sql.INSERT, Statement.RETURN_GENERATED_KEYS)) {
      Rows.bind(codec, statement, 1, author);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  /** SQLite's driver gives one key per batch, so that each row is sent by itself there. */
  @Override
  public List<AuthorRow> insertAll(List<AuthorRow> authors) throws SQLException {
    boolean keysOfBatches = !(codec instanceof SqliteCodec);
    List<AuthorRow> result = new ArrayList<>();
    connection.setAutoCommit(false);
    try (PreparedStatement statement =
        connection.prepareStatement(Sql.INSERT, Statement.RETURN_GENERATED_KEYS)) {
      for (int first = 0; first < authors.size(); first += BATCH) {
        List<AuthorRow> batch = authors.subList(first, Math.min(first + BATCH, authors.size()));
        for (AuthorRow author : batch) {
          Rows.bind(codec, statement, 1, author);
          if (keysOfBatches) {
            statement.addBatch();
          } else {
            statement.executeUpdate();
            addKeys(statement, List.of(author), result);
          }
        }
        if (keysOfBatches) {
          statement.executeBatch();
          addKeys(statement, batch, result);
        }
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    return result;
  }

  @Override
  public List<AuthorRow> insertKeyed(List<AuthorRow> authors, long key) throws SQLException {
    List<AuthorRow> result = keyed(authors, key);
    connection.setAutoCommit(false);
    try (PreparedStatement statement = connection.prepareStatement(Sql.INSERT_KEYED)) {
      for (int first = 0; first < result.size(); first += BATCH) {
        for (AuthorRow author : result.subList(first, Math.min(first + BATCH, result.size()))) {
          Rows.bind(codec, statement, 1, author);
          statement.setLong(Rows.AUTHOR_WIDTH + 1, author.id());
          statement.addBatch();
        }
        statement.executeBatch();
      }
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
    return result;
  }

  private static void addKeys(
      PreparedStatement statement, List<AuthorRow> authors, List<AuthorRow> result)
      throws SQLException {
    try (ResultSet keys = statement.getGeneratedKeys()) {
      for (AuthorRow author : authors) {
        keys.next();
        result.add(author.withId(keys.getLong(1)));
      }
    }
  }

  @Override
  public void updateAll(int limit, int age) throws SQLException {
    connection.setAutoCommit(false);
    List<AuthorRow> authors = list(limit);
    try (PreparedStatement statement = connection.prepareStatement(Sql.UPDATE)) {
      for (AuthorRow author : authors) {
        statement.setInt(1, age);
        codec.bind(statement, 2, raised(author));
        statement.setLong(3, author.id());
        statement.addBatch();
      }
      statement.executeBatch();
      connection.commit();
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Always so: the rows were read by key, and each has a statement of its own. */
  @Override
  public void updateAllInOrder(int limit, int age) throws SQLException {
    updateAll(limit, age);
  }

  @Override
  public void save(long id, int age) throws SQLException {
    AuthorRow author = get(id);
    try (PreparedStatement statement = connection.prepareStatement(Sql.SAVE)) {
      statement.setInt(1, age);
      statement.setLong(2, author.id());
      statement.executeUpdate();
    }
  }
}
