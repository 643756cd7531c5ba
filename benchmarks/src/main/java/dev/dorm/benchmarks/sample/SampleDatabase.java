package dev.dorm.benchmarks.sample;

import dev.dorm.Database;
import dev.dorm.benchmarks.jdbc.AuthorRow;
import dev.dorm.benchmarks.jdbc.BookRow;
import dev.dorm.benchmarks.jdbc.Codec;
import dev.dorm.benchmarks.jdbc.Expert;
import dev.dorm.benchmarks.jdbc.Plain;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A database of its own with the sample's tables, for dorm and for JDBC. */
public abstract class SampleDatabase implements AutoCloseable {
  private static final String INSERT_BOOK =
      "INSERT INTO books (title, author_id, pages, published, printed) VALUES (?, ?, ?, ?, ?)";

  /** Makes a database of a system, {@code sqlite} or {@code postgresql}, with empty tables. */
  public static SampleDatabase create(String system) throws Exception {
    SampleDatabase database =
        system.equals("sqlite") ? new SqliteSample() : PostgresqlSample.create();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : database.tables()) {
        statement.execute(table);
      }
    }
    return database;
  }

  /** The database for dorm. */
  public abstract Database dorm();

  /** A new connection for JDBC. */
  public abstract Connection connect() throws SQLException;

  /** How an expert reads and binds values. */
  protected abstract Codec expertCodec();

  /** How careful people read and bind values. */
  protected abstract Codec plainCodec();

  /** The statements that make the tables, in the form that dorm gives them. */
  protected abstract String[] tables();

  /** The statement that removes all authors. */
  protected abstract String clear();

  /** The workloads as an expert writes them. */
  public final Expert expert() throws SQLException {
    return new Expert(connect(), expertCodec());
  }

  /** The workloads as careful people write them. */
  public final Plain plain() throws SQLException {
    return new Plain(connect(), plainCodec());
  }

  /** Inserts all authors and books. */
  public final void fill() throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      Codec codec = expertCodec();
      Expert expert = new Expert(connection, codec);
      for (int number = 1; number <= SampleRows.COUNT; number++) {
        AuthorRow author = SampleRows.author(number);
        long id = expert.insert(author);
        if (id != author.id()) {
          throw new IllegalStateException("Author " + number + " got the key " + id);
        }
      }
      insertBooks(connection, codec);
      connection.commit();
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("ANALYZE");
    }
  }

  private static void insertBooks(Connection connection, Codec codec) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT_BOOK)) {
      for (int number = 1; number <= SampleRows.COUNT; number++) {
        BookRow book = SampleRows.book(number);
        insert.setString(1, book.title());
        insert.setLong(2, book.author().id());
        insert.setInt(3, book.pages());
        insert.setBoolean(4, book.published());
        codec.bind(insert, 5, book.printed());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Removes all authors. */
  public final void empty() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(clear());
    }
  }

  @Override
  public abstract void close() throws IOException;
}
