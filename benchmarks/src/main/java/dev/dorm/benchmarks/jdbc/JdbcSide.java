package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.sample.TagRow;
import dev.dorm.benchmarks.side.Side;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What all who write JDBC share: one connection, records for rows. */
abstract class JdbcSide implements Side {
  final Connection connection;
  final Codec codec;

  JdbcSide(Connection connection, Codec codec) {
    this.connection = connection;
    this.codec = codec;
  }

  final List<AuthorRow> authors(ResultSet rows, int size) throws SQLException {
    List<AuthorRow> result = new ArrayList<>(size);
    while (rows.next()) {
      result.add(Rows.author(codec, rows, 1));
    }
    return result;
  }

  final List<BookRow> books(ResultSet rows, int size) throws SQLException {
    List<BookRow> result = new ArrayList<>(size);
    while (rows.next()) {
      result.add(Rows.bookWithAuthor(codec, rows));
    }
    return result;
  }

  final List<AuthorWithCount> counts(ResultSet rows, int size) throws SQLException {
    List<AuthorWithCount> result = new ArrayList<>(size);
    while (rows.next()) {
      result.add(new AuthorWithCount(Rows.author(codec, rows, 1), rows.getLong(9)));
    }
    return result;
  }

  static long sumOfAges(ResultSet rows, Codec codec) throws SQLException {
    long sum = 0;
    while (rows.next()) {
      sum += Rows.author(codec, rows, 1).age();
    }
    return sum;
  }

  /** Authors with room for their books, by key. */
  static Map<Long, AuthorWithBooks> byKey(List<AuthorRow> authors) {
    Map<Long, AuthorWithBooks> byKey = new HashMap<>(authors.size() * 2);
    for (AuthorRow author : authors) {
      byKey.put(author.id(), new AuthorWithBooks(author, new ArrayList<>()));
    }
    return byKey;
  }

  final void addBooks(ResultSet rows, Map<Long, AuthorWithBooks> byKey) throws SQLException {
    while (rows.next()) {
      BookRow book = Rows.book(codec, rows);
      Objects.requireNonNull(byKey.get(book.authorId())).books().add(book);
    }
  }

  final List<BookWithTags> booksWithRoom(ResultSet rows, int size) throws SQLException {
    List<BookWithTags> result = new ArrayList<>(size);
    while (rows.next()) {
      result.add(new BookWithTags(Rows.book(codec, rows), new ArrayList<>()));
    }
    return result;
  }

  /** Each tag of the result is one object, which several books may share. */
  static void addTags(ResultSet rows, List<BookWithTags> books) throws SQLException {
    Map<Long, BookWithTags> byKey = new HashMap<>(books.size() * 2);
    for (BookWithTags book : books) {
      byKey.put(book.book().id(), book);
    }
    Map<Long, TagRow> tags = new HashMap<>();
    while (rows.next()) {
      long id = rows.getLong(2);
      TagRow tag = tags.get(id);
      if (tag == null) {
        tag = new TagRow(id, rows.getString(3));
        tags.put(id, tag);
      }
      Objects.requireNonNull(byKey.get(rows.getLong(1))).tags().add(tag);
    }
  }

  static List<AuthorWithBooks> inOrder(List<AuthorRow> authors, Map<Long, AuthorWithBooks> byKey) {
    List<AuthorWithBooks> result = new ArrayList<>(authors.size());
    for (AuthorRow author : authors) {
      result.add(Objects.requireNonNull(byKey.get(author.id())));
    }
    return result;
  }

  /** The authors with keys that the program gives. */
  static List<AuthorRow> keyed(List<AuthorRow> authors, long first) {
    List<AuthorRow> keyed = new ArrayList<>(authors.size());
    for (AuthorRow author : authors) {
      keyed.add(author.withId(first + keyed.size()));
    }
    return keyed;
  }

  /** What the balance of an author becomes in a bulk update. */
  static BigDecimal raised(AuthorRow author) {
    return author.balance().add(BigDecimal.ONE);
  }

  @Override
  public final AuthorRow author(Object author) {
    return author instanceof AuthorWithBooks with
        ? with.author()
        : author instanceof AuthorWithCount with ? with.author() : (AuthorRow) author;
  }

  @Override
  public final BookRow book(Object book) {
    return book instanceof BookWithTags with ? with.book() : (BookRow) book;
  }

  @Override
  public final List<String> titles(Object author) {
    return ((AuthorWithBooks) author).books().stream().map(BookRow::title).toList();
  }

  @Override
  public final Set<String> tags(Object book) {
    return ((BookWithTags) book).tags().stream().map(TagRow::name).collect(Collectors.toSet());
  }

  @Override
  public final long count(Object author) {
    return ((AuthorWithCount) author).books();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
