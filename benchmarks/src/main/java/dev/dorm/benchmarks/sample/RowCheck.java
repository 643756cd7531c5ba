package dev.dorm.benchmarks.sample;

import dev.dorm.benchmarks.jdbc.AuthorRow;
import dev.dorm.benchmarks.jdbc.BookRow;
import dev.dorm.benchmarks.model.Author;
import dev.dorm.benchmarks.model.Book;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes sure that what is compared does the same. */
public final class RowCheck {
  private RowCheck() {}

  /** The columns of an author. */
  public static AuthorRow rowOf(Author author) {
    return new AuthorRow(
        author.getId(),
        author.getName(),
        author.getEmail(),
        author.getAge(),
        author.getBio(),
        author.isActive(),
        author.getJoined(),
        author.getBalance());
  }

  /** The columns of a book and its author. */
  public static BookRow rowOf(Book book) {
    return new BookRow(
        book.getId(),
        book.getTitle(),
        rowOf(book.author()),
        book.getPages(),
        book.isPublished(),
        book.getPrinted());
  }

  /** The columns of authors. */
  public static List<AuthorRow> rowsOf(List<Author> authors) {
    List<AuthorRow> rows = new ArrayList<>();
    for (Author author : authors) {
      rows.add(rowOf(author));
    }
    return rows;
  }

  /** The columns of books and their authors. */
  public static List<BookRow> booksOf(List<Book> books) {
    List<BookRow> rows = new ArrayList<>();
    for (Book book : books) {
      rows.add(rowOf(book));
    }
    return rows;
  }

  /**
   * Compares what one side gave.
   *
   * @throws IllegalStateException when it is not what was expected
   */
  public static void same(String side, Object expected, @Nullable Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(side + " gave " + actual + " in place of " + expected + ".");
    }
  }
}
