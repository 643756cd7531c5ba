package dev.dorm.benchmarks.peer.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.side.Side;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * Hibernate: a session for each request, fetch joins, batches of JDBC, a stateless session where
 * rows are only passed through. PostgreSQL gets a sequence that reserves a thousand keys at once,
 * as batches of inserts need it; SQLite has none.
 */
public final class HibernateSide implements Side {
  private static final int BATCH = 1000;

  static {
    System.setProperty("org.jboss.logging.provider", "slf4j");
  }

  private final DataSource source;
  private final SessionFactory factory;

  /** An author and the number of its books. */
  record WithCount(Author author, long count) {}

  /** Opens it. */
  public HibernateSide(String system, DataSource source) throws Exception {
    this.source = source;
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", source);
    configuration.setProperty("hibernate.jdbc.batch_size", Integer.toString(BATCH));
    configuration.setProperty("hibernate.order_inserts", "true");
    configuration.setProperty("hibernate.order_updates", "true");
    configuration.setProperty("hibernate.query.in_clause_parameter_padding", "true");
    if (system.equals("sqlite")) {
      configuration.setProperty(
          "hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
      configuration.addAttributeConverter(SqliteLocalDateTimeConverter.class, true);
      configuration.addAttributeConverter(SqliteInstantConverter.class, true);
      configuration.addAttributeConverter(SqliteBigDecimalConverter.class, true);
    } else {
      try (Connection connection = source.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE SEQUENCE IF NOT EXISTS authors_hibernate START 1000001 INCREMENT " + BATCH);
      }
      configuration.addResource("dev/dorm/benchmarks/peer/hibernate/postgresql-orm.xml");
    }
    configuration.addAnnotatedClass(Author.class);
    configuration.addAnnotatedClass(Book.class);
    configuration.addAnnotatedClass(Tag.class);
    factory = configuration.buildSessionFactory();
  }

  @Override
  public Object get(long id) {
    return factory.fromSession(session -> session.find(Author.class, id));
  }

  @Override
  public List<?> list(int limit) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery("from Author a order by a.id", Author.class)
                .setMaxResults(limit)
                .getResultList());
  }

  @Override
  public long stream() {
    return factory.fromStatelessTransaction(
        session -> {
          try (ScrollableResults<Author> all =
              session
                  .createSelectionQuery("from Author a order by a.id", Author.class)
                  .setFetchSize(PIECE)
                  .scroll(ScrollMode.FORWARD_ONLY)) {
            long sum = 0;
            while (all.next()) {
              sum += all.get().age;
            }
            return sum;
          }
        });
  }

  @Override
  public List<?> join(int limit) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery(
                    "from Book b join fetch b.author order by b.id", Book.class)
                .setMaxResults(limit)
                .getResultList());
  }

  /** A limit and a fetch join of many do not go together: the books come by a second query. */
  @Override
  public List<?> prefetch(int limit) {
    return factory.fromSession(
        session -> {
          List<Author> authors =
              session
                  .createSelectionQuery("from Author a order by a.id", Author.class)
                  .setMaxResults(limit)
                  .getResultList();
          return session
              .createSelectionQuery(
                  "from Author a left join fetch a.books where a in :authors order by a.id",
                  Author.class)
              .setParameterList("authors", authors)
              .getResultList();
        });
  }

  @Override
  public List<?> prefetchTags(int limit) {
    return factory.fromSession(
        session -> {
          List<Book> books =
              session
                  .createSelectionQuery("from Book b order by b.id", Book.class)
                  .setMaxResults(limit)
                  .getResultList();
          return session
              .createSelectionQuery(
                  "from Book b left join fetch b.tags where b in :books order by b.id",
                  Book.class)
              .setParameterList("books", books)
              .getResultList();
        });
  }

  @Override
  public List<?> counts(int limit) {
    return factory.fromSession(
        session ->
            session
                .createSelectionQuery(
                    "select a, (select count(b) from Book b where b.author = a) from Author a"
                        + " order by a.id",
                    WithCount.class)
                .setMaxResults(limit)
                .getResultList());
  }

  @Override
  public long insert(AuthorRow row) {
    return factory.fromTransaction(
        session -> {
          Author author = newAuthor(row);
          session.persist(author);
          return author.id;
        });
  }

  private static Author newAuthor(AuthorRow row) {
    Author author = new Author();
    author.name = row.name();
    author.email = row.email();
    author.age = row.age();
    author.bio = row.bio();
    author.active = row.active();
    author.joined = row.joined();
    author.balance = row.balance();
    return author;
  }

  @Override
  public List<?> insertAll(List<AuthorRow> rows) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      authors.add(newAuthor(row));
    }
    factory.inStatelessTransaction(
        session -> {
          session.setJdbcBatchSize(BATCH);
          session.insertMultiple(authors);
        });
    return authors;
  }

  @Override
  public void updateAll(int limit, int age) {
    factory.inTransaction(
        session -> {
          for (Author author :
              session
                  .createSelectionQuery("from Author a order by a.id", Author.class)
                  .setMaxResults(limit)
                  .getResultList()) {
            author.age = age;
            author.balance = author.balance.add(BigDecimal.ONE);
          }
        });
  }

  @Override
  public void save(long id, int age) {
    factory.inTransaction(session -> session.find(Author.class, id).age = age);
  }

  @Override
  public AuthorRow author(Object object) {
    Author author = object instanceof WithCount with ? with.author() : (Author) object;
    return new AuthorRow(
        author.id,
        author.name,
        author.email,
        author.age,
        author.bio,
        author.active,
        author.joined,
        author.balance);
  }

  @Override
  public BookRow book(Object object) {
    Book book = (Book) object;
    return new BookRow(
        book.id,
        book.title,
        book.pages,
        book.published,
        book.printed,
        book.author.id,
        author(book.author));
  }

  @Override
  public List<String> titles(Object author) {
    return ((Author) author).books.stream().map(book -> book.title).toList();
  }

  @Override
  public Set<String> tags(Object book) {
    return ((Book) book).tags.stream().map(tag -> tag.name).collect(Collectors.toSet());
  }

  @Override
  public long count(Object author) {
    return ((WithCount) author).count();
  }

  @Override
  public void close() {
    factory.close();
    ((HikariDataSource) source).close();
  }
}
