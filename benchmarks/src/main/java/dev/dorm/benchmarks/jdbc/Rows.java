package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Reads and binds rows by index with typed getters and setters. */
final class Rows {
  /** How many parameters a new author has. */
  static final int AUTHOR_WIDTH = 7;

  private Rows() {}

  static AuthorRow author(Codec codec, ResultSet rows, int first) throws SQLException {
    return new AuthorRow(
        rows.getLong(first),
        rows.getString(first + 1),
        rows.getString(first + 2),
        rows.getInt(first + 3),
        rows.getString(first + 4),
        rows.getBoolean(first + 5),
        codec.dateTime(rows, first + 6),
        codec.decimal(rows, first + 7));
  }

  /** A book and the key of its author. */
  static BookRow book(Codec codec, ResultSet rows) throws SQLException {
    return new BookRow(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getBoolean(4),
        codec.moment(rows, 5),
        rows.getLong(6),
        null);
  }

  /** A book and its author. */
  static BookRow bookWithAuthor(Codec codec, ResultSet rows) throws SQLException {
    AuthorRow author = author(codec, rows, 6);
    return new BookRow(
        rows.getLong(1),
        rows.getString(2),
        rows.getInt(3),
        rows.getBoolean(4),
        codec.moment(rows, 5),
        author.id(),
        author);
  }

  static void bind(Codec codec, PreparedStatement statement, int first, AuthorRow author)
      throws SQLException {
    statement.setString(first, author.name());
    statement.setString(first + 1, author.email());
    statement.setInt(first + 2, author.age());
    if (author.bio() == null) {
      statement.setNull(first + 3, Types.VARCHAR);
    } else {
      statement.setString(first + 3, author.bio());
    }
    statement.setBoolean(first + 4, author.active());
    codec.bind(statement, first + 5, author.joined());
    codec.bind(statement, first + 6, author.balance());
  }
}
