package dev.dorm.benchmarks.peer.jooq;

import static dev.dorm.benchmarks.peer.jooq.Authors.AUTHORS;
import static dev.dorm.benchmarks.peer.jooq.Books.BOOKS;
import static dev.dorm.benchmarks.peer.jooq.BooksTags.BOOKS_TAGS;
import static dev.dorm.benchmarks.peer.jooq.Tags.TAGS;

import com.zaxxer.hikari.HikariDataSource;
import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.side.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep7;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** jOOQ with the classes of its generator: records where rows are written, two queries to prefetch. */
public final class JooqSide implements Side {
  private static final int ROWS = 500;

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final DataSource source;
  private final DSLContext context;
  private final Field<Integer> books;

  /** An author and its books. */
  record WithBooks(AuthorRecord author, List<Record> books) {}

  /** A book and its tags. */
  record WithTags(Record book, List<Record> tags) {}

  /** Opens it. */
  public JooqSide(String system, DataSource source) {
    Types.sqlite = system.equals("sqlite");
    this.source = source;
    context =
        DSL.using(
            source,
            Types.sqlite ? SQLDialect.SQLITE : SQLDialect.POSTGRES,
            new Settings().withExecuteLogging(false));
    books =
        DSL.field(
            DSL.selectCount().from(BOOKS).where(BOOKS.authorId.eq(AUTHORS.id)));
  }

  @Override
  public Object get(long id) {
    return context.selectFrom(AUTHORS).where(AUTHORS.id.eq(id)).fetchSingle();
  }

  @Override
  public List<?> list(int limit) {
    return authors(context, limit);
  }

  private static Result<AuthorRecord> authors(DSLContext context, int limit) {
    return context.selectFrom(AUTHORS).orderBy(AUTHORS.id).limit(limit).fetch();
  }

  @Override
  public long stream() {
    return context.transactionResult(
        transaction -> {
          try (Stream<AuthorRecord> all =
              transaction.dsl().selectFrom(AUTHORS).orderBy(AUTHORS.id).fetchSize(PIECE).fetchStream()) {
            return all.mapToLong(AuthorRecord::getAge).sum();
          }
        });
  }

  @Override
  public List<?> join(int limit) {
    return context
        .select(BOOKS.fields())
        .select(AUTHORS.fields())
        .from(BOOKS)
        .join(AUTHORS)
        .on(AUTHORS.id.eq(BOOKS.authorId))
        .orderBy(BOOKS.id)
        .limit(limit)
        .fetch();
  }

  @Override
  public List<?> prefetch(int limit) {
    Result<AuthorRecord> authors = authors(context, limit);
    Map<Long, Result<Record>> found =
        context
            .selectFrom(BOOKS)
            .where(BOOKS.authorId.in(authors.getValues(AUTHORS.id)))
            .orderBy(BOOKS.id)
            .fetchGroups(BOOKS.authorId);
    List<WithBooks> result = new ArrayList<>(authors.size());
    for (AuthorRecord author : authors) {
      Result<Record> of = found.get(author.getId());
      result.add(new WithBooks(author, of == null ? List.of() : of));
    }
    return result;
  }

  @Override
  public List<?> prefetchTags(int limit) {
    Result<Record> all = context.selectFrom(BOOKS).orderBy(BOOKS.id).limit(limit).fetch();
    Map<Long, Result<Record>> tags =
        context
            .select(BOOKS_TAGS.bookId)
            .select(TAGS.fields())
            .from(BOOKS_TAGS)
            .join(TAGS)
            .on(TAGS.id.eq(BOOKS_TAGS.tagId))
            .where(BOOKS_TAGS.bookId.in(all.getValues(BOOKS.id)))
            .fetchGroups(BOOKS_TAGS.bookId);
    List<WithTags> result = new ArrayList<>(all.size());
    for (Record book : all) {
      Result<Record> of = tags.get(book.get(BOOKS.id));
      result.add(new WithTags(book, of == null ? List.of() : of));
    }
    return result;
  }

  @Override
  public List<?> counts(int limit) {
    return context
        .select(AUTHORS.fields())
        .select(books)
        .from(AUTHORS)
        .orderBy(AUTHORS.id)
        .limit(limit)
        .fetch();
  }

  @Override
  public long insert(AuthorRow row) {
    AuthorRecord author = newRecord(context, row);
    author.store();
    return author.getId();
  }

  private static AuthorRecord newRecord(DSLContext context, AuthorRow row) {
    AuthorRecord author = context.newRecord(AUTHORS);
    author.setName(row.name());
    author.setEmail(row.email());
    author.setAge(row.age());
    author.setBio(row.bio());
    author.setActive(row.active());
    author.setJoined(row.joined());
    author.setBalance(row.balance());
    return author;
  }

  /** On SQLite jOOQ gives one key of a statement, so that each row is inserted by itself there. */
  @Override
  public List<?> insertAll(List<AuthorRow> rows) {
    return context.transactionResult(
        transaction -> {
          DSLContext inside = transaction.dsl();
          if (Types.sqlite) {
            List<AuthorRecord> records = new ArrayList<>(rows.size());
            for (AuthorRow row : rows) {
              AuthorRecord author = newRecord(inside, row);
              author.store();
              records.add(author);
            }
            return records;
          }
          List<AuthorRow> result = new ArrayList<>(rows.size());
          for (int first = 0; first < rows.size(); first += ROWS) {
            insert(inside, rows.subList(first, Math.min(first + ROWS, rows.size())), result);
          }
          return result;
        });
  }

  private static void insert(DSLContext context, List<AuthorRow> rows, List<AuthorRow> result) {
    InsertValuesStep7<
            AuthorRecord,
            String,
            String,
            Integer,
            String,
            Boolean,
            java.time.LocalDateTime,
            BigDecimal>
        insert =
            context.insertInto(
                AUTHORS,
                AUTHORS.name,
                AUTHORS.email,
                AUTHORS.age,
                AUTHORS.bio,
                AUTHORS.active,
                AUTHORS.joined,
                AUTHORS.balance);
    for (AuthorRow row : rows) {
      insert =
          insert.values(
              row.name(),
              row.email(),
              row.age(),
              row.bio(),
              row.active(),
              row.joined(),
              row.balance());
    }
    int index = 0;
    for (Record1<Long> key : insert.returningResult(AUTHORS.id).fetch()) {
      result.add(rows.get(index++).withId(key.value1()));
    }
  }

  @Override
  public List<?> insertKeyed(List<AuthorRow> rows, long first) {
    List<AuthorRecord> records = new ArrayList<>(rows.size());
    context.transaction(
        transaction -> {
          DSLContext inside = transaction.dsl();
          for (AuthorRow row : rows) {
            AuthorRecord author = newRecord(inside, row);
            author.set(AUTHORS.id, first + records.size());
            records.add(author);
          }
          for (int from = 0; from < records.size(); from += ROWS) {
            inside
                .insertInto(AUTHORS)
                .columns(AUTHORS.fields())
                .valuesOfRecords(records.subList(from, Math.min(from + ROWS, records.size())))
                .execute();
          }
        });
    return records;
  }

  @Override
  public void updateAll(int limit, int age) {
    context.transaction(
        transaction -> {
          Result<AuthorRecord> authors = authors(transaction.dsl(), limit);
          for (AuthorRecord author : authors) {
            author.setAge(age);
            author.setBalance(author.getBalance().add(BigDecimal.ONE));
          }
          transaction.dsl().batchUpdate(authors).execute();
        });
  }

  @Override
  public void save(long id, int age) {
    AuthorRecord author = context.fetchSingle(AUTHORS, AUTHORS.id.eq(id));
    author.setAge(age);
    author.store();
  }

  @Override
  public AuthorRow author(Object object) {
    if (object instanceof AuthorRow row) {
      return row;
    }
    Record author = object instanceof WithBooks with ? with.author() : (Record) object;
    return new AuthorRow(
        author.get(AUTHORS.id),
        author.get(AUTHORS.name),
        author.get(AUTHORS.email),
        author.get(AUTHORS.age),
        author.get(AUTHORS.bio),
        author.get(AUTHORS.active),
        author.get(AUTHORS.joined),
        author.get(AUTHORS.balance));
  }

  @Override
  public BookRow book(Object object) {
    Record book = (Record) object;
    return new BookRow(
        book.get(BOOKS.id),
        book.get(BOOKS.title),
        book.get(BOOKS.pages),
        book.get(BOOKS.published),
        book.get(BOOKS.printed),
        book.get(BOOKS.authorId),
        author(book));
  }

  @Override
  public List<String> titles(Object author) {
    return ((WithBooks) author).books().stream().map(book -> book.get(BOOKS.title)).toList();
  }

  @Override
  public Set<String> tags(Object book) {
    return ((WithTags) book)
        .tags().stream().map(tag -> tag.get(TAGS.name)).collect(Collectors.toSet());
  }

  @Override
  public long count(Object author) {
    return ((Record) author).get(books);
  }

  @Override
  public void close() {
    ((HikariDataSource) source).close();
  }
}
