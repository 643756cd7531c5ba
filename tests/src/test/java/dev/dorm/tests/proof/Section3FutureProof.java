package dev.dorm.tests.proof;

import static dev.dorm.tests.proof.FutureDsl.by;
import static dev.dorm.tests.proof.FutureDsl.onConflict;

import dev.dorm.query.StringColumn;
import dev.dorm.query.UniqueTarget;
import dev.dorm.tests.proof.FutureQuerySet.Created;
import dev.dorm.tests.stub.Author;
import dev.dorm.tests.stub.Book;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the design's third section that the runtime does not have yet, each as it stands
 * there, against interfaces in place of what is missing. They are compiled and never run.
 */
@SuppressWarnings("unchecked") // the real methods are final ones of classes, with @SafeVarargs
final class Section3FutureProof {
  private Section3FutureProof() {}

  /** A record that rows are read into. */
  record Card(String title, String author) {}

  /** A record that an aggregate is read into. */
  record Stats(long count, @Nullable Double age, @Nullable Integer oldest) {}

  static void choices() {
    Author_.objects.filter(Book_.author.reverse().any(Book_.pages.gt(300)));
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

  static Author creating(List<Author> authors) {
    Created<Author> c =
        Author_.objects.getOrCreate(
            by(Author_.email.set("carol@example.com")),
            Author_.name.set("Carol"),
            Author_.age.set(28));
    Author_.objects.bulkCreate(
        authors, onConflict(Author_.email).doUpdate(Author_.name, Author_.age));
    Author_.objects.bulkCreate(authors, onConflict(Author_.uniqueNameAge).doNothing());
    return c.created() ? c.instance() : authors.get(0);
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

  static void combinations() {
    FutureQuerySet<Author> young = Author_.objects.filter(Author_.age.lt(18));
    FutureQuerySet<Author> seniors = Author_.objects.filter(Author_.age.gte(65));
    young.union(seniors).orderBy(Author_.name.asc()).count();
    young.unionAll(seniors).intersection(seniors).difference(young);
  }

  static void waysToRows() {
    CompletableFuture<Void> saved =
        Author_.objects.aget(Author_.id.eq(1L)).thenCompose(a -> a.asave());
  }

  static void scopes() {
    Author_.objects.apply(Section3FutureProof::grown);
  }

  /** A reusable query. */
  private static FutureQuerySet<Author> grown(FutureQuerySet<Author> authors) {
    return authors.filter(Author_.age.gte(18));
  }

  /** {@code Author_} as it will be. */
  abstract static class Author_ {
    static dev.dorm.tests.stub.Author_.IdColumn id;
    static StringColumn<Author> name;
    static dev.dorm.tests.stub.Author_.EmailColumn email;
    static dev.dorm.query.IntegerColumn<Author> age;
    static StringColumn<Author> bio;
    static dev.dorm.query.InstantColumn<Author> joined;
    static UniqueTarget<Author> uniqueNameAge;
    static FutureQuerySet<Author> objects;
  }

  /** {@code Book_} as it will be. */
  abstract static class Book_ {
    static final dev.dorm.query.IntegerColumn<Book> pages = dev.dorm.tests.stub.Book_.pages;
    static final dev.dorm.query.BooleanColumn<Book> published = dev.dorm.tests.stub.Book_.published;
    static final StringColumn<Book> title = dev.dorm.tests.stub.Book_.title;
    static FutureExpressions.Reference<Book, Author> author;
    static FutureQuerySet<Book> objects;

    static dev.dorm.tests.stub.Author_.Path<Book> author() {
      return dev.dorm.tests.stub.Book_.author();
    }
  }
}
