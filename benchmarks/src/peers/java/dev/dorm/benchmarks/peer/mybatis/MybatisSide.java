package dev.dorm.benchmarks.peer.mybatis;

import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.side.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * MyBatis: a session for each request, mappers with annotations, nested results for what belongs to
 * a row. SQLite's driver gives one key per batch, so that a reused statement inserts each row.
 */
public final class MybatisSide implements Side {
  private static final int BATCH = 1000;

  private final DataSource source;
  private final SqlSessionFactory factory;
  private final ExecutorType many;

  /** Opens it. */
  public MybatisSide(String system, DataSource source) {
    this.source = source;
    Configuration configuration =
        new Configuration(new Environment("benchmark", new JdbcTransactionFactory(), source));
    if (system.equals("sqlite")) {
      many = ExecutorType.REUSE;
      configuration
          .getTypeHandlerRegistry()
          .register(LocalDateTime.class, new SqliteLocalDateTimeHandler());
      configuration.getTypeHandlerRegistry().register(Instant.class, new SqliteInstantHandler());
      configuration.getTypeHandlerRegistry().register(BigDecimal.class, new SqliteDecimalHandler());
    } else {
      many = ExecutorType.BATCH;
      configuration
          .getTypeHandlerRegistry()
          .register(Instant.class, new PostgresqlInstantHandler());
    }
    configuration.addMapper(AuthorMapper.class);
    configuration.addMapper(BookMapper.class);
    configuration.getMappedStatementNames();
    factory = new SqlSessionFactoryBuilder().build(configuration);
  }

  private <T> T authors(Function<AuthorMapper, T> work) {
    try (SqlSession session = factory.openSession(true)) {
      return work.apply(session.getMapper(AuthorMapper.class));
    }
  }

  private <T> T books(Function<BookMapper, T> work) {
    try (SqlSession session = factory.openSession(true)) {
      return work.apply(session.getMapper(BookMapper.class));
    }
  }

  @Override
  public Object get(long id) {
    return authors(mapper -> mapper.get(id));
  }

  @Override
  public List<?> list(int limit) {
    return authors(mapper -> mapper.list(limit));
  }

  @Override
  public long stream() throws Exception {
    try (SqlSession session = factory.openSession();
        var all = session.getMapper(AuthorMapper.class).all()) {
      long sum = 0;
      for (Author author : all) {
        sum += author.getAge();
      }
      return sum;
    }
  }

  @Override
  public List<?> join(int limit) {
    return books(mapper -> mapper.withAuthors(limit));
  }

  @Override
  public List<?> prefetch(int limit) {
    return authors(mapper -> mapper.withBooks(limit));
  }

  @Override
  public List<?> prefetchTags(int limit) {
    return books(mapper -> mapper.withTags(limit));
  }

  @Override
  public List<?> counts(int limit) {
    return authors(mapper -> mapper.counts(limit));
  }

  @Override
  public long insert(AuthorRow row) {
    Author author = newAuthor(row);
    try (SqlSession session = factory.openSession(true)) {
      session.getMapper(AuthorMapper.class).insert(author);
    }
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

  @Override
  public List<?> insertAll(List<AuthorRow> rows) {
    List<Author> authors = new ArrayList<>(rows.size());
    try (SqlSession session = factory.openSession(many)) {
      AuthorMapper mapper = session.getMapper(AuthorMapper.class);
      for (AuthorRow row : rows) {
        Author author = newAuthor(row);
        mapper.insert(author);
        authors.add(author);
        if (authors.size() % BATCH == 0) {
          session.flushStatements();
        }
      }
      session.commit();
    }
    return authors;
  }

  @Override
  public List<?> insertKeyed(List<AuthorRow> rows, long first) {
    List<Author> authors = new ArrayList<>(rows.size());
    try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
      AuthorMapper mapper = session.getMapper(AuthorMapper.class);
      for (AuthorRow row : rows) {
        Author author = newAuthor(row);
        author.setId(first + authors.size());
        mapper.insertKeyed(author);
        authors.add(author);
        if (authors.size() % BATCH == 0) {
          session.flushStatements();
        }
      }
      session.commit();
    }
    return authors;
  }

  @Override
  public void updateAll(int limit, int age) {
    try (SqlSession session = factory.openSession(ExecutorType.BATCH)) {
      AuthorMapper mapper = session.getMapper(AuthorMapper.class);
      for (Author author : mapper.list(limit)) {
        author.setAge(age);
        author.setBalance(author.getBalance().add(BigDecimal.ONE));
        mapper.update(author);
      }
      session.commit();
    }
  }

  @Override
  public void save(long id, int age) {
    try (SqlSession session = factory.openSession()) {
      AuthorMapper mapper = session.getMapper(AuthorMapper.class);
      Author author = mapper.get(id);
      mapper.updateAge(author.getId(), age);
      session.commit();
    }
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
        book.getAuthorId(),
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
    return ((Author) author).getCount();
  }

  @Override
  public void close() {
    ((HikariDataSource) source).close();
  }
}
