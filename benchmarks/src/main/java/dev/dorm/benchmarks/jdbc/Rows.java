package dev.dorm.benchmarks.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Reads and binds rows by index with typed getters and setters. */
final class Rows {
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

  static BookRow book(Codec codec, ResultSet rows) throws SQLException {
    return new BookRow(
        rows.getLong(1),
        rows.getString(2),
        author(codec, rows, 6),
        rows.getInt(3),
        rows.getBoolean(4),
        codec.moment(rows, 5));
  }

  static void bind(Codec codec, PreparedStatement statement, AuthorRow author) throws SQLException {
    statement.setString(1, author.name());
    statement.setString(2, author.email());
    statement.setInt(3, author.age());
    if (author.bio() == null) {
      statement.setNull(4, Types.VARCHAR);
    } else {
      statement.setString(4, author.bio());
    }
    statement.setBoolean(5, author.active());
    codec.bind(statement, 6, author.joined());
    codec.bind(statement, 7, author.balance());
  }
}
