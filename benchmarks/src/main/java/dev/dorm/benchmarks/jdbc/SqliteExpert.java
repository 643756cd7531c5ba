package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On SQLite: several rows a statement; a parameter per key. */
public final class SqliteExpert extends Expert {
  private static final int ROWS = 200;

  private final Map<String, PreparedStatement> kept = new HashMap<>();

  /** Takes a connection over and prepares its statements. */
  public SqliteExpert(Connection connection, Codec codec) throws SQLException {
    super(connection, codec);
  }

  private PreparedStatement kept(String sql) throws SQLException {
    PreparedStatement statement = kept.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      kept.put(sql, statement);
    }
    return statement;
  }

  @Override
  ResultSet booksOf(List<AuthorRow> authors) throws SQLException {
    PreparedStatement statement = kept(Sql.booksOf(authors.size()));
    for (int index = 0; index < authors.size(); index++) {
      statement.setLong(index + 1, authors.get(index).id());
    }
    return statement.executeQuery();
  }

  @Override
  ResultSet tagsOf(List<BookWithTags> books) throws SQLException {
    PreparedStatement statement = kept(Sql.tagsOf(books.size()));
    for (int index = 0; index < books.size(); index++) {
      statement.setLong(index + 1, books.get(index).book().id());
    }
    return statement.executeQuery();
  }

  /** SQLite numbers the rows of a statement in their order. */
  @Override
  void insert(List<AuthorRow> authors, List<AuthorRow> result) throws SQLException {
    for (int first = 0; first < authors.size(); first += ROWS) {
      List<AuthorRow> part = authors.subList(first, Math.min(first + ROWS, authors.size()));
      PreparedStatement statement = kept(Sql.insert(part.size()));
      int index = 1;
      for (AuthorRow author : part) {
        Rows.bind(codec, statement, index, author);
        index += Rows.AUTHOR_WIDTH;
      }
      try (ResultSet keys = statement.executeQuery()) {
        for (AuthorRow author : part) {
          keys.next();
          result.add(author.withId(keys.getLong(1)));
        }
      }
    }
  }

  @Override
  void insertKeyed(List<AuthorRow> authors) throws SQLException {
    for (int first = 0; first < authors.size(); first += ROWS) {
      List<AuthorRow> part = authors.subList(first, Math.min(first + ROWS, authors.size()));
      PreparedStatement statement = kept(Sql.insertKeyed(part.size()));
      int index = 1;
      for (AuthorRow author : part) {
        Rows.bind(codec, statement, index, author);
        index += Rows.AUTHOR_WIDTH;
        statement.setLong(index++, author.id());
      }
      statement.executeUpdate();
    }
  }

  @Override
  void update(List<AuthorRow> authors, int age) throws SQLException {
    for (int first = 0; first < authors.size(); first += ROWS) {
      List<AuthorRow> part = authors.subList(first, Math.min(first + ROWS, authors.size()));
      PreparedStatement statement = kept(Sql.updateByValues(part.size()));
      int index = 1;
      for (AuthorRow author : part) {
        statement.setLong(index++, author.id());
        statement.setInt(index++, age);
        codec.bind(statement, index++, raised(author));
      }
      statement.executeUpdate();
    }
  }
}
