package dev.dorm.benchmarks.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What careful people write: a statement per call, columns by index, everything closed. */
public final class Plain implements HandWritten {
  private final Connection connection;
  private final Codec codec;

  /** Takes a connection over. */
  public Plain(Connection connection, Codec codec) {
    this.connection = connection;
    this.codec = codec;
  }

  @Override
  public @Nullable AuthorRow author(long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.AUTHOR)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Rows.author(codec, rows, 1) : null;
      }
    }
  }

  @Override
  public List<AuthorRow> authors(int limit) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.AUTHORS)) {
      statement.setInt(1, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<AuthorRow> authors = new ArrayList<>();
        while (rows.next()) {
          authors.add(Rows.author(codec, rows, 1));
        }
        return authors;
      }
    }
  }

  @Override
  public List<BookRow> books(int limit) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.BOOKS)) {
      statement.setInt(1, limit);
      try (ResultSet rows = statement.executeQuery()) {
        List<BookRow> books = new ArrayList<>();
        while (rows.next()) {
          books.add(Rows.book(codec, rows));
        }
        return books;
      }
    }
  }

  @Override
  public long insert(AuthorRow author) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(Sql.INSERT, Statement.RETURN_GENERATED_KEYS)) {
      Rows.bind(codec, statement, author);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
