package dev.dorm.tests.proof;

import static dev.dorm.Dorm.atomic;
import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.coalesce;
import static dev.dorm.Dsl.concat;
import static dev.dorm.Dsl.exists;
import static dev.dorm.Dsl.extra;
import static dev.dorm.Dsl.not;
import static dev.dorm.Dsl.now;
import static dev.dorm.Dsl.onConflict;
import static dev.dorm.Dsl.outer;
import static dev.dorm.Dsl.sql;
import static dev.dorm.Dsl.value;
import static dev.dorm.Dsl.when;

import dev.dorm.Created;
import dev.dorm.DeleteResult;
import dev.dorm.Dorm;
import dev.dorm.Many;
import dev.dorm.QuerySet;
import dev.dorm.Ref;
import dev.dorm.query.Assignment;
import dev.dorm.query.Column;
import dev.dorm.query.Condition;
import dev.dorm.query.NullableIntegerExpression;
import dev.dorm.query.UniqueTarget;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Author_;
import dev.dorm.tests.stub.Book;
import dev.dorm.tests.stub.Book_;
import dev.dorm.tests.stub.Publisher;
import dev.dorm.tests.stub.Publisher_;
import dev.dorm.tests.stub.Tag;
import dev.dorm.tests.stub.Tag_;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the design's third section that the runtime has, each as it stands there. They are
 * compiled and never run.
 */
final class Section3Proof {
  private Section3Proof() {}

  /** A record that rows are read into. */
  record Card(String title, String author) {}

  /** A record that an aggregate is read into. */
  record Stats(long count, @Nullable Double age, @Nullable Integer oldest) {}

  static Author creating() {
    Author alice =
        Author_.objects.create(
            Author_.name.set("Alice"), Author_.email.set("alice@example.com"), Author_.age.set(30));
    Author_.objects.create(
        Author_.bio.set((String) null), Author_.bio.setNull(), Author_.publisher.setNull());
    Author_.objects.create(Author_.publisher.setPk(7L), Author_.balance.set(BigDecimal.TEN));
    return alice;
  }

  static void filtering() {
    List<Author> grown =
        Author_.objects
            .filter(Author_.active.isTrue())
            .filter(Author_.age.gte(20))
            .orderBy(Author_.age.desc())
            .list();
    QuerySet<Author> others =
        Author_.objects
            .filter(Author_.age.lt(18).or(Author_.age.gt(65)), not(Author_.name.eq("Admin")))
            .exclude(Author_.bio.isNull());
    Author alice = Author_.objects.get(Author_.email.eq("alice@example.com"));
    Optional<Author> none = Author_.objects.getOrNone(Author_.email.eq("missing@example.com"));
    QuerySet<Author> oldest = Author_.objects.orderBy(Author_.age.desc()).limit(3);
    QuerySet<Author> page = oldest.slice(10, 20);
  }

  static void lookups(List<String> names, Author row) {
    Condition<Author> text =
        Author_.name
            .ne("a")
            .and(Author_.name.contains("b"))
            .and(Author_.name.icontains("c"))
            .and(Author_.name.startsWith("d"))
            .and(Author_.name.istartsWith("e"))
            .and(Author_.name.endsWith("f"))
            .and(Author_.name.iendsWith("g"))
            .and(Author_.name.iexact("h"))
            .and(Author_.name.regex("^[a-z]"))
            .and(Author_.name.iregex("z$"))
            .and(Author_.name.contains(Author_.email))
            .and(Author_.name.in("i", "j"))
            .and(Author_.name.in(names))
            .and(Author_.bio.isNotNull());
    Condition<Author> numbers =
        Author_.age
            .between(20, 30)
            .or(Author_.age.lte(3))
            .or(Author_.age.in(1, 2, 3))
            .or(Author_.age.gt(Author_.age.minus(1)))
            .or(Author_.balance.gt(BigDecimal.ONE))
            .or(Author_.id.eq(1))
            .or(Author_.pk.in(1, 2))
            .or(Author_.pk.in(Author_.objects.limit(3)))
            .or(Condition.empty());
    Condition<Author> relations =
        Author_.publisher
            .isNull()
            .or(Author_.publisher().isNotNull())
            .or(Author_.publisher().founded.isNull())
            .or(Author_.publisher.eqPk(3L));
    Condition<Book> unlike = Book_.author.ne(row).and(Book_.author.in(row, row));
  }

  static CompletableFuture<Void> asynchronous() {
    return Author_.objects.aget(Author_.id.eq(1L)).thenCompose(a -> a.asave());
  }

  static void quantifiers() {
    Author_.objects.filter(Author_.books.any(Book_.pages.gt(300), Book_.published.isTrue()));
    Author_.objects.filter(
        Author_.books.none(Book_.pages.gt(300)).or(Author_.books.all(Book_.published.isTrue())));
  }

  static void otherSides() {
    Author_.objects.filter(Book_.author.reverse().any(Book_.pages.gt(300)));
    Book_.objects.filter(Book_.author().books.any(Book_.pages.gt(300)));
    Book_.objects.selectRelated(Book_.author().publisher(), Book_.tags);
    Book_.objects.prefetchRelated(Book_.author().books);
  }

  static void combinations() {
    QuerySet<Author> young = Author_.objects.filter(Author_.age.lt(18));
    QuerySet<Author> seniors = Author_.objects.filter(Author_.age.gte(65));
    young.union(seniors).orderBy(Author_.name.asc()).count();
    young.unionAll(seniors).intersection(seniors).difference(young);
    Book_.objects.filter(Book_.author.in(young.union(seniors)));
  }

  static void subqueries() {
    QuerySet<Book> theirs = Book_.objects.filter(Book_.author.eqPk(outer(Author_.pk)));
    Author_.objects.filter(exists(theirs)).exclude(not(exists(theirs)));
    NullableIntegerExpression<Author> thickest =
        theirs.orderBy(Book_.pages.desc()).scalar(Book_.pages);
    Author_.objects.annotate(thickest).filter(thickest.gt(300)).orderBy(thickest.desc());
    Author_.objects.filter(Author_.name.in(Book_.objects.column(Book_.title)));
  }

  static void annotations() {
    var bookCount = Author_.books.count(); // the expression is its own key
    for (Author a : Author_.objects.annotate(bookCount).filter(bookCount.gte(2))) {
      System.out.println(a.getName() + a.get(bookCount));
    }
    var thickest = Author_.books.max(Book_.pages);
    Author_.objects.annotate(bookCount, thickest).filter(thickest.isNotNull());
  }

  static long aggregates() {
    var stats = Author_.objects.aggregate(Author_.id.count(), Author_.age.avg(), Author_.age.max());
    Stats record =
        Author_.objects.aggregate(
            Stats::new, Author_.id.count(), Author_.age.avg(), Author_.age.max());
    long only = Author_.objects.aggregate(Author_.id.count());
    @Nullable Double average = stats.second();
    return stats.first() + record.count() + only;
  }

  static void values() {
    List<Map<String, @Nullable Object>> rows =
        Author_.objects.values(Author_.name, Author_.age).list();
    List<String> names = Author_.objects.valuesList(Author_.name).list();
    Integer age = Author_.objects.valuesList(Author_.name, Author_.age).list().get(0).second();
    List<Card> cards = Book_.objects.select(Card::new, Book_.title, Book_.author().name).list();
    Author_.objects.only(Author_.name);
    Author_.objects.defer(Author_.bio);
  }

  static void relations(Author alice) {
    Book_.objects.filter(Book_.author().publisher().name.eq("O'Reilly"), Book_.author.eq(alice));
    Book_.objects.filter(Book_.author.in(Author_.objects.filter(Author_.active.isTrue())));
    Book_.objects
        .selectRelated(Book_.author().publisher())
        .orderBy(Book_.author().name.asc(), Book_.title.desc());
    Author_.objects
        .prefetchRelated(Author_.books)
        .prefetchRelated(Author_.books, books -> books.filter(Book_.published.isTrue()));
    Tag_.objects.prefetchRelated(
        Tag_.books, books -> books.selectRelated(Book_.author()).orderBy(Book_.title.asc()));
    Book_.objects.prefetchRelated(Book_.author().publisher());
  }

  static void rows(Author alice, Book book, Tag tag, @Nullable Publisher house) {
    book.setAuthor(alice);
    book.setAuthor(Ref.of(alice));
    book.setAuthor(Ref.id(7L));
    alice.setPublisher(house);
    Author author = book.author();
    @Nullable Publisher publisher = author.publisher();
    String name = author.getName();
    Many<Tag> tags = book.tags();
    tags.add(tag, tag);
    tags.remove(tag);
    tags.set(List.of(tag));
    tags.clear();
    tags.addPks(7L);
    Tag created = book.tags().create(Tag_.name.set("java"));
    for (Book each : alice.books()) {
      each.setPages(each.getPages() + 1);
    }
    QuerySet<Book> published = alice.books().filter(Book_.published.isTrue());
    alice.save();
    alice.save(Author_.age, Author_.name);
    alice.refreshFromDb();
    @Nullable Object pk = alice.pk();
  }

  static void changing() {
    long changed =
        Author_.objects
            .filter(Author_.active.isTrue())
            .update(Author_.age.set(Author_.age.plus(1)));
    DeleteResult deleted = Author_.objects.filter(Author_.age.lt(18)).delete();
    long total = deleted.total();
    Author_.objects.all().update(Author_.active.set(false));
    Author_.objects.delete(Author_.age.lt(18));
    List<Author> authors = Author_.objects.bulkCreate(List.of(new Author()));
    Author_.objects.bulkCreate(authors, 500);
  }

  static List<Author> transactions() throws IOException {
    atomic(
        () -> {
          creating();
          atomic(
              () -> {
                changing();
              });
        });
    atomic(() -> changing());
    atomic(Section3Proof::mayFail);
    return atomic(() -> Author_.objects.list());
  }

  private static void mayFail() throws IOException {
    throw new IOException();
  }

  /** Both kinds of {@code onConflict} targets. */
  static List<UniqueTarget<?>> targets() {
    UniqueTarget<Author> column = Author_.email;
    UniqueTarget<Author> key = Author_.pk;
    UniqueTarget<Publisher> group = Publisher_.uniqueNameCity;
    return List.of(column, key, group);
  }

  /** A sort key of a web request. */
  static QuerySet<Author> namesFromOutside(String key) {
    Optional<Column<Author>> column = Author_.columns().find(key);
    return column.map(found -> Author_.objects.orderBy(found.asc())).orElse(Author_.objects);
  }

  /** A record that raw rows are read into. */
  record RawCard(String title, int pages) {}

  static void waysToRows() {
    try (Stream<Author> s = Author_.objects.stream()) {
      s.forEach(a -> a.setAge(3));
    }
    Author_.objects.forEachBatch(100, batch -> batch.forEach(a -> a.setAge(3)));
    Flow.Publisher<Author> published = Author_.objects.publisher();
    Author_.objects.raw("SELECT * FROM authors WHERE age > :min", bind("min", 25)).list();
    Long books =
        Author_.objects
            .raw("SELECT a.*, 1 AS book_count FROM authors a WHERE id = ?", bind(1L))
            .get()
            .get(extra("book_count", Long.class));
    List<RawCard> cards =
        Dorm.raw("SELECT title, pages FROM stub_book")
            .as(row -> new RawCard(row.get("title", String.class), row.get("pages", Integer.class)))
            .list();
    Author_.objects.filter(sql(Long.class, "{} % {}", Author_.age, 7).eq(0L)).count();
  }

  static Author finding(List<Author> authors, List<Publisher> publishers) {
    Created<Author> c =
        Author_.objects.getOrCreate(
            by(Author_.email.set("carol@example.com")),
            Author_.name.set("Carol"),
            Author_.age.set(28));
    Author_.objects.bulkCreate(
        authors, onConflict(Author_.email).doUpdate(Author_.name, Author_.age));
    Publisher_.objects.bulkCreate(publishers, onConflict(Publisher_.uniqueNameCity).doNothing());
    return c.created() ? c.instance() : authors.get(0);
  }

  static void scopes(Author alice) {
    Author_.objects.apply(Section3Proof::grown).list();
    Author_.objects.filter(Author_.active.isTrue()).apply(Section3Proof::grown).count();
    alice.books().apply(books -> books.filter(Book_.published.isTrue())).list();
  }

  /** A reusable query. */
  private static QuerySet<Author> grown(QuerySet<Author> authors) {
    return authors.filter(Author_.age.gte(18));
  }

  static Author managers() {
    Publisher_.objects.getByNameAndCity("Springer", "Berlin");
    Assignment<Author> assignment = Author_.name.set(Author_.email);
    Author_.objects.filter(Author_.name.eq("a")).update(assignment);
    return Author_.objects.getByEmail("alice@example.com");
  }

  static void expressions() {
    var category =
        when(Author_.age.lt(18), "minor").when(Author_.age.lt(65), "adult").otherwise("senior");
    Author_.objects.annotate(category).filter(category.eq("adult")).orderBy(category.asc());
    Condition<Author> condition =
        Author_.name
            .upper()
            .eq("A")
            .or(Author_.name.length().between(1, 3))
            .or(Author_.joined.year().eq(2024))
            .or(Author_.joined.lt(now()))
            .or(Author_.age.mod(2).eq(0))
            .or(value(100).minus(Author_.age).gt(3))
            .or(concat(Author_.name, " (", Author_.email, ")").contains("x"))
            .or(coalesce(Author_.bio, "none").eq("none"));
    Author_.objects.filter(condition).update(Author_.name.set(Author_.age.cast(String.class)));
  }
}
