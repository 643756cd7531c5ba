package dev.dorm.benchmarks.peer.ebean;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.benchmarks.peer.ebean.query.QAuthor;
import dev.dorm.benchmarks.peer.ebean.query.QBook;
import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.side.Side;
import io.ebean.Database;
import io.ebean.DatabaseBuilder;
import io.ebean.DatabaseFactory;
import io.ebean.Transaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Ebean: enhanced classes, query beans, a pool that commits by itself for what only reads and one
 * that does not for transactions, batches of a thousand.
 */
public final class EbeanSide implements Side {
  private static final int BATCH = 1000;

  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final boolean sqlite;
  private final Database database;

  /** Opens it. */
  public EbeanSide(String system, DataSource source) {
    sqlite = system.equals("sqlite");
    readers = (HikariDataSource) source;
    HikariConfig config = new HikariConfig();
    readers.copyStateTo(config);
    config.setAutoCommit(false);
    config.setPoolName("writers");
    writers = new HikariDataSource(config);
    DatabaseBuilder builder =
        Database.builder()
            .setName("sample")
            .setDataSource(writers)
            .setReadOnlyDataSource(readers)
            .loadModuleInfo(false)
            .setDisableClasspathSearch(true)
            .setPersistBatchSize(BATCH)
            .jdbcFetchSizeFindEach(PIECE)
            .addClass(Author.class)
            .addClass(Book.class)
            .addClass(Tag.class);
    if (sqlite) {
      builder
          .addClass(SqliteLocalDateTimeConverter.class)
          .addClass(SqliteInstantConverter.class)
          .addClass(SqliteBigDecimalConverter.class);
    }
    database = DatabaseFactory.create(builder);
  }

  private QAuthor authors(int limit) {
    return new QAuthor(database).orderBy().id.asc().setMaxRows(limit);
  }

  private QBook books(int limit) {
    return new QBook(database).orderBy().id.asc().setMaxRows(limit);
  }

  @Override
  public Object get(long id) {
    return database.find(Author.class, id);
  }

  @Override
  public List<?> list(int limit) {
    return authors(limit).findList();
  }

  @Override
  public long stream() {
    long[] sum = {0};
    new QAuthor(database).orderBy().id.asc().findEach(author -> sum[0] += author.getAge());
    return sum[0];
  }

  @Override
  public List<?> join(int limit) {
    return books(limit).author.fetch().findList();
  }

  @Override
  public List<?> prefetch(int limit) {
    return authors(limit).books.fetchQuery().findList();
  }

  @Override
  public List<?> prefetchTags(int limit) {
    return books(limit).tags.fetchQuery().findList();
  }

  @Override
  public List<?> counts(int limit) {
    return authors(limit).select("name, email, age, bio, active, joined, balance, bookCount").findList();
  }

  @Override
  public long insert(AuthorRow row) {
    Author author = newAuthor(row);
    database.insert(author);
    return author.getId();
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

  /** On SQLite Ebean gets no keys from a batch, so that each row is inserted by itself there. */
  @Override
  public List<?> insertAll(List<AuthorRow> rows) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      authors.add(newAuthor(row));
    }
    try (Transaction transaction = database.beginTransaction()) {
      if (sqlite) {
        authors.forEach(database::insert);
      } else {
        database.insertAll(authors);
      }
      transaction.commit();
    }
    return authors;
  }

  @Override
  public List<?> insertKeyed(List<AuthorRow> rows, long first) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      Author author = newAuthor(row);
      author.setId(first + authors.size());
      authors.add(author);
    }
    try (Transaction transaction = database.beginTransaction()) {
      database.insertAll(authors);
      transaction.commit();
    }
    return authors;
  }

  @Override
  public void updateAll(int limit, int age) {
    try (Transaction transaction = database.beginTransaction()) {
      List<Author> authors = authors(limit).findList();
      for (Author author : authors) {
        author.setAge(age);
        author.setBalance(author.getBalance().add(BigDecimal.ONE));
      }
      database.updateAll(authors);
      transaction.commit();
    }
  }

  @Override
  public void save(long id, int age) {
    Author author = database.find(Author.class, id);
    author.setAge(age);
    database.update(author);
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
        book.getAuthor().getId(),
        author(book.getAuthor()));
  }

  @Override
  public List<String> titles(Object author) {
    return ((Author) author).getBooks().stream().map(Book::getTitle).toList();
  }

  @Override
  public Set<String> tags(Object book) {
    return ((Book) book).getTags().stream().map(Tag::getName).collect(Collectors.toSet());
  }

  @Override
  public long count(Object author) {
    return ((Author) author).getBookCount();
  }

  @Override
  public void close() {
    database.shutdown();
    writers.close();
    readers.close();
  }
}
