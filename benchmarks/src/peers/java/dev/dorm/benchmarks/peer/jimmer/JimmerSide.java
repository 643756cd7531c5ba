package dev.dorm.benchmarks.peer.jimmer;

import static org.babyfish.jimmer.sql.fetcher.ReferenceFetchType.JOIN_ALWAYS;

import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.side.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.BatchSaveResult;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.query.TypedRootQuery;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.dialect.SQLiteDialect;
import org.babyfish.jimmer.sql.runtime.DefaultDatabaseNamingStrategy;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/**
 * Jimmer: fetchers for what comes along, save commands for objects that hold only what is written.
 * Lists are fetched in batches of a thousand, so that a prefetch takes two statements.
 */
public final class JimmerSide implements Side {
  private static final int BATCH = 1000;
  private static final AuthorTable AUTHORS = AuthorTable.$;
  private static final BookTable BOOKS = BookTable.$;
  private static final AuthorFetcher AUTHOR = AuthorFetcher.$.allScalarFields();
  private static final BookFetcher BOOK = BookFetcher.$.allScalarFields();
  private static final BookFetcher BOOK_WITH_AUTHOR = BOOK.author(JOIN_ALWAYS, AUTHOR);
  private static final AuthorFetcher AUTHOR_WITH_BOOKS = AUTHOR.books(BOOK);
  private static final BookFetcher BOOK_WITH_TAGS =
      BOOK.tags(TagFetcher.$.allScalarFields());

  private final DataSource source;
  private final JSqlClient client;

  /** Opens it. */
  public JimmerSide(String system, DataSource source) {
    this.source = source;
    JSqlClient.Builder builder =
        JSqlClient.newBuilder()
            .setConnectionManager(ConnectionManager.simpleConnectionManager(source))
            .setDatabaseNamingStrategy(DefaultDatabaseNamingStrategy.LOWER_CASE)
            .setDefaultBatchSize(BATCH)
            .setDefaultListBatchSize(BATCH)
            .setInListPaddingEnabled(true);
    if (system.equals("sqlite")) {
      builder
          .setDialect(new SQLiteDialect())
          .addScalarProvider(new SqliteLocalDateTimeProvider())
          .addScalarProvider(new SqliteInstantProvider())
          .setScalarProvider(AuthorProps.BALANCE, new SqliteBigDecimalProvider());
    } else {
      builder.setDialect(new PostgresDialect());
    }
    client = builder.build();
  }

  @Override
  public Object get(long id) {
    return client.findOneById(Author.class, id);
  }

  @Override
  public List<?> list(int limit) {
    return authors(AUTHOR, limit).execute();
  }

  private TypedRootQuery<Author> authors(AuthorFetcher fetcher, int limit) {
    return client
        .createQuery(AUTHORS)
        .orderBy(AUTHORS.id().asc())
        .select(AUTHORS.fetch(fetcher))
        .limit(limit);
  }

  @Override
  public long stream() {
    long[] sum = {0};
    client.transaction(
        () -> {
          client
              .createQuery(AUTHORS)
              .orderBy(AUTHORS.id().asc())
              .select(AUTHORS)
              .forEach(PIECE, author -> sum[0] += author.age());
          return null;
        });
    return sum[0];
  }

  @Override
  public List<?> join(int limit) {
    return books(BOOK_WITH_AUTHOR, limit);
  }

  private List<Book> books(BookFetcher fetcher, int limit) {
    return client
        .createQuery(BOOKS)
        .orderBy(BOOKS.id().asc())
        .select(BOOKS.fetch(fetcher))
        .limit(limit)
        .execute();
  }

  @Override
  public List<?> prefetch(int limit) {
    return authors(AUTHOR_WITH_BOOKS, limit).execute();
  }

  @Override
  public List<?> prefetchTags(int limit) {
    return books(BOOK_WITH_TAGS, limit);
  }

  @Override
  public List<?> counts(int limit) {
    return client
        .createQuery(AUTHORS)
        .orderBy(AUTHORS.id().asc())
        .select(
            AUTHORS,
            client
                .createSubQuery(BOOKS)
                .where(BOOKS.author().id().eq(AUTHORS.id()))
                .selectCount())
        .limit(limit)
        .execute();
  }

  @Override
  public long insert(AuthorRow row) {
    return client
        .saveCommand(newAuthor(row))
        .setMode(SaveMode.INSERT_ONLY)
        .execute()
        .getModifiedEntity()
        .id();
  }

  private static Author newAuthor(AuthorRow row) {
    return AuthorDraft.$.produce(
        author -> {
          author.setName(row.name());
          author.setEmail(row.email());
          author.setAge(row.age());
          author.setBio(row.bio());
          author.setActive(row.active());
          author.setJoined(row.joined());
          author.setBalance(row.balance());
        });
  }

  @Override
  public List<?> insertAll(List<AuthorRow> rows) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      authors.add(newAuthor(row));
    }
    return client.transaction(
        () ->
            client.saveEntitiesCommand(authors).setMode(SaveMode.INSERT_ONLY).execute().getItems().stream()
                .map(BatchSaveResult.Item::getModifiedEntity)
                .toList());
  }

  @Override
  public List<?> insertKeyed(List<AuthorRow> rows, long first) {
    List<Author> authors = new ArrayList<>(rows.size());
    for (AuthorRow row : rows) {
      long key = first + authors.size();
      authors.add(AuthorDraft.$.produce(newAuthor(row), draft -> draft.setId(key)));
    }
    return client.transaction(
        () ->
            client.saveEntitiesCommand(authors).setMode(SaveMode.INSERT_ONLY).execute().getItems().stream()
                .map(BatchSaveResult.Item::getModifiedEntity)
                .toList());
  }

  @Override
  public void updateAll(int limit, int age) {
    client.transaction(
        () -> {
          List<Author> changed = new ArrayList<>(limit);
          for (Author author : authors(AUTHOR, limit).execute()) {
            changed.add(
                AuthorDraft.$.produce(
                    draft -> {
                      draft.setId(author.id());
                      draft.setAge(age);
                      draft.setBalance(author.balance().add(BigDecimal.ONE));
                    }));
          }
          return client.saveEntitiesCommand(changed).setMode(SaveMode.UPDATE_ONLY).execute();
        });
  }

  @Override
  public void save(long id, int age) {
    Author author = client.findOneById(Author.class, id);
    client
        .saveCommand(
            AuthorDraft.$.produce(
                draft -> {
                  draft.setId(author.id());
                  draft.setAge(age);
                }))
        .setMode(SaveMode.UPDATE_ONLY)
        .execute();
  }

  @Override
  public AuthorRow author(Object object) {
    Author author = object instanceof Tuple2<?, ?> with ? (Author) with.get_1() : (Author) object;
    return new AuthorRow(
        author.id(),
        author.name(),
        author.email(),
        author.age(),
        author.bio(),
        author.active(),
        author.joined(),
        author.balance());
  }

  @Override
  public BookRow book(Object object) {
    Book book = (Book) object;
    return new BookRow(
        book.id(),
        book.title(),
        book.pages(),
        book.published(),
        book.printed(),
        book.author().id(),
        author(book.author()));
  }

  @Override
  public List<String> titles(Object author) {
    return ((Author) author).books().stream().map(Book::title).toList();
  }

  @Override
  public Set<String> tags(Object book) {
    return ((Book) book).tags().stream().map(Tag::name).collect(Collectors.toSet());
  }

  @Override
  public long count(Object author) {
    return (Long) ((Tuple2<?, ?>) author).get_2();
  }

  @Override
  public void close() {
    ((HikariDataSource) source).close();
  }
}
