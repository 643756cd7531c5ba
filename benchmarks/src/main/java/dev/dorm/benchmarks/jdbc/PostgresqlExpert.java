package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** On PostgreSQL: one array per column. */
public final class PostgresqlExpert extends Expert {
  private static final int ROWS = 5000;

  private static final String INSERT =
      "INSERT INTO authors (name, email, age, bio, active, joined, balance) SELECT * FROM"
          + " unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::bool[], ?::timestamp[],"
          + " ?::numeric[]) RETURNING id";

  private static final String UPDATE =
      "UPDATE authors a SET age = ?, balance = v.balance"
          + " FROM unnest(?::bigint[], ?::numeric[]) AS v(id, balance) WHERE a.id = v.id";

  /**
   * The fastest of the forms that keep the order (docs/decisions/0081): both go as one text, so on
   * one way to the server, and the second statement has nothing left to wait for.
   */
  private static final String LOCK_AND_UPDATE =
      "SELECT count(*) FROM (SELECT FROM authors WHERE id = ANY(?) ORDER BY id FOR NO KEY UPDATE) l;"
          + UPDATE;

  private final PreparedStatement booksOf;
  private final PreparedStatement tagsOf;
  private final PreparedStatement insert;
  private final PreparedStatement update;
  private final PreparedStatement lockAndUpdate;

  /** Takes a connection over and prepares its statements. */
  public PostgresqlExpert(Connection connection, Codec codec) throws SQLException {
    super(connection, codec);
    booksOf = connection.prepareStatement(Sql.booksOf("= ANY(?)"));
    tagsOf = connection.prepareStatement(Sql.tagsOf("= ANY(?)"));
    insert = connection.prepareStatement(INSERT);
    update = connection.prepareStatement(UPDATE);
    lockAndUpdate = connection.prepareStatement(LOCK_AND_UPDATE);
  }

  private void setKeys(PreparedStatement statement, int index, long[] keys) throws SQLException {
    statement.setArray(index, keys(keys));
  }

  private Array keys(long[] keys) throws SQLException {
    Object[] boxed = new Object[keys.length];
    for (int place = 0; place < keys.length; place++) {
      boxed[place] = keys[place];
    }
    return connection.createArrayOf("bigint", boxed);
  }

  @Override
  ResultSet booksOf(List<AuthorRow> authors) throws SQLException {
    setKeys(booksOf, 1, authors.stream().mapToLong(AuthorRow::id).toArray());
    return booksOf.executeQuery();
  }

  @Override
  ResultSet tagsOf(List<BookWithTags> books) throws SQLException {
    setKeys(tagsOf, 1, books.stream().mapToLong(book -> book.book().id()).toArray());
    return tagsOf.executeQuery();
  }

  /** PostgreSQL numbers the rows of a statement in their order. */
  @Override
  void insert(List<AuthorRow> authors, List<AuthorRow> result) throws SQLException {
    for (int first = 0; first < authors.size(); first += ROWS) {
      List<AuthorRow> part = authors.subList(first, Math.min(first + ROWS, authors.size()));
      int size = part.size();
      Object[][] columns = new Object[Rows.AUTHOR_WIDTH][size];
      for (int index = 0; index < size; index++) {
        AuthorRow author = part.get(index);
        columns[0][index] = author.name();
        columns[1][index] = author.email();
        columns[2][index] = author.age();
        columns[3][index] = author.bio();
        columns[4][index] = author.active();
        columns[5][index] = author.joined().toString();
        columns[6][index] = author.balance();
      }
      String[] types = {"text", "text", "int4", "text", "bool", "timestamp", "numeric"};
      for (int column = 0; column < types.length; column++) {
        insert.setArray(column + 1, connection.createArrayOf(types[column], columns[column]));
      }
      try (ResultSet keys = insert.executeQuery()) {
        for (AuthorRow author : part) {
          keys.next();
          result.add(author.withId(keys.getLong(1)));
        }
      }
    }
  }

  @Override
  void insertKeyed(List<AuthorRow> authors) throws SQLException {
    CopiedAuthors.copy(connection, authors);
  }

  @Override
  void update(List<AuthorRow> authors, int age) throws SQLException {
    bind(update, 1, age, keysOf(authors), authors);
    update.executeUpdate();
  }

  /** The two statements take the keys each. */
  @Override
  void updateInOrder(List<AuthorRow> authors, int age) throws SQLException {
    Array keys = keysOf(authors);
    lockAndUpdate.setArray(1, keys);
    bind(lockAndUpdate, 2, age, keys, authors);
    lockAndUpdate.execute();
  }

  private Array keysOf(List<AuthorRow> authors) throws SQLException {
    return keys(authors.stream().mapToLong(AuthorRow::id).toArray());
  }

  private void bind(
      PreparedStatement statement, int first, int age, Array keys, List<AuthorRow> authors)
      throws SQLException {
    BigDecimal[] balances = authors.stream().map(JdbcSide::raised).toArray(BigDecimal[]::new);
    statement.setInt(first, age);
    statement.setArray(first + 1, keys);
    statement.setArray(first + 2, connection.createArrayOf("numeric", balances));
  }
}
