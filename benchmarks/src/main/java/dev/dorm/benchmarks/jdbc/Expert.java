package dev.dorm.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What JDBC can give: statements prepared once and kept, lists of the right size, the key of a new
 * row by {@code RETURNING}.
 */
public final class Expert implements HandWritten {
  private final Connection connection;
  private final Codec codec;
  private final PreparedStatement author;
  private final PreparedStatement authors;
  private final PreparedStatement books;
  private final PreparedStatement insert;

  /** Takes a connection over and prepares all statements. */
  public Expert(Connection connection, Codec codec) throws SQLException {
    this.connection = connection;
    this.codec = codec;
    author = connection.prepareStatement(Sql.AUTHOR);
    authors = connection.prepareStatement(Sql.AUTHORS);
    books = connection.prepareStatement(Sql.BOOKS);
    insert = connection.prepareStatement(Sql.INSERT_RETURNING);
  }

  @Override
  public @Nullable AuthorRow author(long id) throws SQLException {
    author.setLong(1, id);
    try (ResultSet rows = author.executeQuery()) {
      return rows.next() ? Rows.author(codec, rows, 1) : null;
    }
  }

  @Override
  public List<AuthorRow> authors(int limit) throws SQLException {
    authors.setInt(1, limit);
    try (ResultSet rows = authors.executeQuery()) {
      List<AuthorRow> result = new ArrayList<>(limit);
      while (rows.next()) {
        result.add(Rows.author(codec, rows, 1));
      }
      return result;
    }
  }

  @Override
  public List<BookRow> books(int limit) throws SQLException {
    books.setInt(1, limit);
    try (ResultSet rows = books.executeQuery()) {
      List<BookRow> result = new ArrayList<>(limit);
      while (rows.next()) {
        result.add(Rows.book(codec, rows));
      }
      return result;
    }
  }

  @Override
  public long insert(AuthorRow row) throws SQLException {
    Rows.bind(codec, insert, row);
    try (ResultSet keys = insert.executeQuery()) {
      keys.next();
      return keys.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
