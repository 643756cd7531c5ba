package dev.dorm.benchmarks.sample;

import dev.dorm.Database;
import dev.dorm.benchmarks.jdbc.Expert;
import dev.dorm.benchmarks.jdbc.Plain;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A database of its own with the sample's tables. */
public abstract class SampleDatabase implements AutoCloseable {
  /** How the addresses of SQLite begin. */
  public static final String SQLITE = "jdbc:sqlite:";

  private static final int PART = 10_000;

  /** Makes a database of a system, {@code sqlite} or {@code postgresql}, with empty tables. */
  public static SampleDatabase create(String system) throws Exception {
    SampleDatabase database =
        system.equals("sqlite") ? new SqliteSample() : PostgresqlSample.create();
    database.execute(database.tables());
    return database;
  }

  /** The connections to a database that another process has made; without a pool. */
  public static DataSource at(String url) {
    return url.startsWith(SQLITE) ? SqliteSample.source(url) : PostgresqlSample.source(url);
  }

  /** {@code sqlite} or {@code postgresql}. */
  public abstract String system();

  /** The address for JDBC. */
  public abstract String url();

  /** The database for dorm. */
  public abstract Database dorm();

  /** A new connection for JDBC. */
  public abstract Connection connect() throws SQLException;

  /** The same as a source of connections that sets each of them up, without a pool. */
  public abstract DataSource dataSource();

  /** The workloads as an expert writes them, on a connection of their own. */
  public abstract Expert expert() throws SQLException;

  /** The workloads as careful people write them, on a connection of their own. */
  public abstract Plain plain() throws SQLException;

  /** Binds a moment. */
  protected abstract void bind(PreparedStatement statement, int index, Instant value)
      throws SQLException;

  /** The statements that make the tables, in the form that dorm gives them. */
  protected abstract String[] tables();

  /** The statements that remove all rows but the tags. */
  protected abstract String[] clear();

  /** Inserts authors, and the books and tags that are measured. */
  public final void fill(int authors) throws SQLException {
    try (Expert expert = expert()) {
      for (int first = 1; first <= authors; first += PART) {
        List<AuthorRow> rows =
            IntStream.range(first, Math.min(first + PART, authors + 1))
                .mapToObj(SampleRows::author)
                .toList();
        if (!expert.insertAll(rows).equals(rows)) {
          throw new IllegalStateException("The authors did not get the keys 1, 2, 3 …");
        }
      }
    }
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      insertBooks(connection);
      insertTags(connection);
      connection.commit();
    }
    execute("ANALYZE");
  }

  private void insertBooks(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO books (title, author_id, pages, published, printed)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      for (int number = 1; number <= SampleRows.COUNT; number++) {
        BookRow book = SampleRows.book(number);
        insert.setString(1, book.title());
        insert.setLong(2, book.authorId());
        insert.setInt(3, book.pages());
        insert.setBoolean(4, book.published());
        bind(insert, 5, book.printed());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertTags(Connection connection) throws SQLException {
    try (PreparedStatement tag = connection.prepareStatement("INSERT INTO tags (name) VALUES (?)");
        PreparedStatement pair =
            connection.prepareStatement("INSERT INTO books_tags (book_id, tag_id) VALUES (?, ?)")) {
      for (int number = 1; number <= SampleRows.TAGS; number++) {
        tag.setString(1, SampleRows.tag(number).name());
        tag.addBatch();
      }
      tag.executeBatch();
      for (int number = 1; number <= SampleRows.COUNT; number++) {
        for (int of : SampleRows.tags(number)) {
          pair.setLong(1, number);
          pair.setLong(2, of);
          pair.addBatch();
        }
      }
      pair.executeBatch();
    }
  }

  /** Removes all authors. */
  public final void empty() throws SQLException {
    execute(clear());
  }

  /**
   * Puts away what earlier writes left, so that what is measured next begins as others do. SQLite
   * leaves nothing: it writes its log back as it goes.
   */
  public void settle() throws SQLException {}

  /** Runs statements on a connection of their own. */
  protected final void execute(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String text : statements) {
        statement.execute(text);
      }
    }
  }

  @Override
  public abstract void close() throws IOException;
}
