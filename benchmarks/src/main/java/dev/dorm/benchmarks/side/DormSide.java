package dev.dorm.benchmarks.side;

import static dev.dorm.Dorm.atomic;

import dev.dorm.benchmarks.model.Author;
import dev.dorm.benchmarks.model.Author_;
import dev.dorm.benchmarks.model.Book;
import dev.dorm.benchmarks.model.Book_;
import dev.dorm.benchmarks.model.Tag;
import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.query.LongExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** dorm as an application uses it, on the database that is configured. */
public final class DormSide implements Side {
  private static final LongExpression<Author> BOOKS = Author_.books.count();

  @Override
  public Author get(long id) {
    return Author_.objects.get(Author_.id.eq(id));
  }

  /** The author of a key, later. */
  public CompletableFuture<Author> aget(long id) {
    return Author_.objects.aget(Author_.id.eq(id));
  }

  @Override
  public List<Author> list(int limit) {
    return Author_.objects.orderBy(Author_.id.asc()).limit(limit).list();
  }

  @Override
  public long stream() {
    try (Stream<Author> authors = Author_.objects.orderBy(Author_.id.asc()).stream(PIECE)) {
      return authors.mapToLong(Author::getAge).sum();
    }
  }

  @Override
  public List<Book> join(int limit) {
    return Book_.objects.selectRelated(Book_.author()).orderBy(Book_.id.asc()).limit(limit).list();
  }

  @Override
  public List<Author> prefetch(int limit) {
    return Author_.objects
        .prefetchRelated(Author_.books)
        .orderBy(Author_.id.asc())
        .limit(limit)
        .list();
  }

  @Override
  public List<Book> prefetchTags(int limit) {
    return Book_.objects.prefetchRelated(Book_.tags).orderBy(Book_.id.asc()).limit(limit).list();
  }

  @Override
  public List<Author> counts(int limit) {
    return Author_.objects.annotate(BOOKS).orderBy(Author_.id.asc()).limit(limit).list();
  }

  @Override
  public long insert(AuthorRow row) {
    Author author = newAuthor(row);
    author.save();
    return author.getId();
  }

  @Override
  public List<Author> insertAll(List<AuthorRow> rows) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      authors.add(newAuthor(row));
    }
    return Author_.objects.bulkCreate(authors);
  }

  @Override
  public List<Author> insertKeyed(List<AuthorRow> rows, long first) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      Author author = newAuthor(row);
      author.setId(first + authors.size());
      authors.add(author);
    }
    return Author_.objects.bulkCreate(authors);
  }

  private static Author newAuthor(AuthorRow row) {
    Author author = new Author();
    author.setName(row.name());
    author.setEmail(row.email());
    author.setAge(row.age());
    author.setBio(row.bio());
    author.setActive(row.active());
    author.setJoined(row.joined());
    author.setBalance(row.balance());
    return author;
  }

  @Override
  public void updateAll(int limit, int age) {
    atomic(
        () -> {
          List<Author> authors = list(limit);
          for (Author author : authors) {
            author.setAge(age);
            author.setBalance(author.getBalance().add(BigDecimal.ONE));
          }
          Author_.objects.bulkUpdate(authors, Author_.age, Author_.balance);
        });
  }

  /** Always so. */
  @Override
  public void updateAllInOrder(int limit, int age) {
    updateAll(limit, age);
  }

  @Override
  public void save(long id, int age) {
    Author author = get(id);
    author.setAge(age);
    author.save();
  }

  @Override
  public AuthorRow author(Object object) {
    Author author = (Author) object;
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

  @Override
  public BookRow book(Object object) {
    Book book = (Book) object;
    return new BookRow(
        book.getId(),
        book.getTitle(),
        book.getPages(),
        book.isPublished(),
        book.getPrinted(),
        book.author().getId(),
        author(book.author()));
  }

  @Override
  public List<String> titles(Object author) {
    return ((Author) author).books().all().list().stream().map(Book::getTitle).toList();
  }

  @Override
  public Set<String> tags(Object book) {
    return ((Book) book).tags().all().list().stream().map(Tag::getName).collect(Collectors.toSet());
  }

  @Override
  public long count(Object author) {
    return Objects.requireNonNull(((Author) author).get(BOOKS));
  }

  @Override
  public void close() {
    // The database is closed by whoever configured it.
  }
}
