package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.bind;
import static dev.dorm.Dsl.extra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.DatabaseConnection;
import dev.dorm.DeleteResult;
import dev.dorm.Dorm;
import dev.dorm.Manager;
import dev.dorm.QuerySet;
import dev.dorm.RawQuery;
import dev.dorm.exception.IntegrityError;
import dev.dorm.exception.ProtectedError;
import dev.dorm.exception.ValidationError;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Book;
import dev.dorm.samples.djanorm.library.Book_;
import dev.dorm.samples.djanorm.library.Publisher;
import dev.dorm.samples.djanorm.library.Publisher_;
import dev.dorm.samples.djanorm.myapp.Article_;
import dev.dorm.samples.djanorm.myapp.Category;
import dev.dorm.samples.djanorm.myapp.Category_;
import dev.dorm.samples.djanorm.myapp.MyModel;
import dev.dorm.samples.djanorm.myapp.MyModel_;
import dev.dorm.samples.djanorm.validators.Product;
import dev.dorm.samples.djanorm.validators.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** "Tier 4 features", without those about migrations. */
final class TierFourTest extends LibraryTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(
        Article_.objects,
        Category_.objects,
        MyModel_.objects,
        Book_.objects,
        Author_.objects,
        Publisher_.objects);
  }

  @Test
  void bulkDeleteRespectsOnDelete() {
    Category old = Category_.objects.create(Category_.name.set("old"));
    for (int i = 0; i < 5; i++) {
      Article_.objects.create(Article_.category.set(old));
    }
    // Deleting a query set cascades to related objects
    DeleteResult deleted = Category_.objects.filter(Category_.name.eq("old")).delete();
    assertThat(deleted.total()).isEqualTo(6);
    assertThat(deleted.perModel()).isEqualTo(Map.of("myapp.Category", 1L, "myapp.Article", 5L));

    // PROTECT prevents deletion if related objects exist
    Publisher house = Publisher_.objects.create(Publisher_.name.set("House"));
    Author alice = author("Alice", 30);
    alice.setPublisher(house);
    alice.save();
    try {
      Publisher_.objects.all().delete();
    } catch (ProtectedError e) {
      print("Cannot delete: protected references exist");
    }
    assertThat(printed).containsExactly("Cannot delete: protected references exist");
    assertThat(Publisher_.objects.count()).isEqualTo(1);
  }

  @Test
  void orderByWithFkTraversal() {
    Publisher zoo = Publisher_.objects.create(Publisher_.name.set("Zoo"));
    Publisher ark = Publisher_.objects.create(Publisher_.name.set("Ark"));
    Author alice = author("Alice", 30);
    alice.setPublisher(zoo);
    alice.save();
    Author bob = author("Bob", 25);
    bob.setPublisher(ark);
    bob.save();
    Book first = book("by Bob", bob);
    Book second = book("by Alice", alice);
    Book third = book("also by Alice", alice);
    third.setYear(2020);
    third.save();
    Book_.objects.all().update(Book_.published.set(true));

    // Sort books by their author's name
    QuerySet<Book> books = Book_.objects.orderBy(Book_.author().name.asc(), Book_.id.asc());
    assertThat(books.list()).containsExactly(second, third, first);

    // Descending
    books = Book_.objects.orderBy(Book_.author().name.desc(), Book_.id.asc());
    assertThat(books.list()).containsExactly(first, second, third);

    // Multi-level traversal
    books = Book_.objects.orderBy(Book_.author().publisher().name.asc(), Book_.title.asc());
    assertThat(books.list()).containsExactly(first, third, second);

    // Combined with filters
    books =
        Book_.objects
            .filter(Book_.published.isTrue())
            .orderBy(Book_.author().name.asc(), Book_.year.desc());
    assertThat(books.list()).containsExactly(third, second, first);
  }

  /** A slip of the page: it uses {@code MinLengthValidator} without importing it. */
  @Test
  void fieldValidators() {
    Product product = new Product();
    product.setName("ab");
    product.setPrice(-1);
    product.setSku("ab-1234");
    product.setEmail("not-an-email");
    ValidationError error = catchThrowableOfType(ValidationError.class, product::fullClean);
    assertThat(error.errors()).containsOnlyKeys("name", "price", "sku", "email");
    assertThat(error.errors().get("sku")).containsExactly("Invalid SKU format");

    product.setName("x".repeat(51));
    product.setPrice(10_000);
    product.setSku("AB-1234");
    product.setEmail("a@example.com");
    error = catchThrowableOfType(ValidationError.class, product::fullClean);
    assertThat(error.errors()).containsOnlyKeys("name", "price");

    product.setName("a cup");
    product.setPrice(9999);
    product.fullClean();
  }

  @Test
  void customValidators() {
    Tag tag = new Tag();
    tag.setSlug("with spaces");
    ValidationError error = catchThrowableOfType(ValidationError.class, tag::fullClean);
    assertThat(error.errors()).isEqualTo(Map.of("slug", List.of("No spaces allowed.")));
    tag.setSlug("without");
    tag.fullClean();
  }

  @Test
  void rawSqlQueries() {
    author("Alice", 30);
    author("Bob", 25);
    // Sync
    List<Author> results =
        Author_.objects.raw("SELECT * FROM \"authors\" WHERE age > ?", bind(25)).list();
    for (Author author : results) {
      print(author.getName() + " " + author.getAge()); // full model instances
    }
    assertThat(printed).containsExactly("Alice 30");

    // Async
    List<Author> authors =
        Author_.objects.raw("SELECT * FROM \"authors\" ORDER BY \"name\"").alist().join();
    assertThat(names(authors)).containsExactly("Alice", "Bob");

    // Async iteration
    assertThat(names(collect(Author_.objects.raw("SELECT * FROM \"authors\"").publisher()).join()))
        .containsExactlyInAnyOrder("Alice", "Bob");
  }

  @Test
  void rawSqlQueriesWithComputedColumns() {
    Author alice = author("Alice", 30);
    author("Bob", 25);
    book("one", alice);
    book("two", alice);
    RawQuery<Author> results =
        Author_.objects.raw(
            "SELECT a.*, COUNT(b.id) AS book_count "
                + "FROM authors a LEFT JOIN books b ON b.author_id = a.id "
                + "GROUP BY a.id ORDER BY a.name");
    for (Author a : results) {
      print(a.getName() + " " + a.get(extra("book_count", Long.class)));
    }
    assertThat(printed).containsExactly("Alice 2", "Bob 0");
  }

  @Test
  void subquerySupport() {
    Author alice = author("Alice", 30);
    Author bob = author("Bob", 25);
    bob.setActive(false);
    bob.setRating(5);
    bob.setRank(7);
    bob.save();
    Book hers = book("hers", alice);
    Book his = book("his", bob);

    // All books whose author is in the "active authors" set
    QuerySet<Author> activeAuthors = Author_.objects.filter(Author_.active.isTrue());
    QuerySet<Book> books = Book_.objects.filter(Book_.author.in(activeAuthors));
    runs(1, () -> assertThat(books.list()).containsExactly(hers));

    // Works with slicing too
    QuerySet<Author> top = Author_.objects.orderBy(Author_.rating.desc()).limit(1);
    assertThat(Book_.objects.filter(Book_.author.in(top)).list()).containsExactly(his);

    // Same-model self-referential subquery
    QuerySet<Author> promoted = Author_.objects.filter(Author_.rank.gte(5));
    assertThat(Author_.objects.filter(Author_.pk.in(promoted)).list()).containsExactly(bob);

    // Async
    assertThat(Book_.objects.filter(Book_.author.in(activeAuthors)).alist().join())
        .containsExactly(hers);

    // Plain list values continue to work
    assertThat(Book_.objects.filter(Book_.author.in(List.of(alice, bob))).count()).isEqualTo(2);
  }

  @Test
  void setAutocommitForLongRunningProcesses() {
    try (DatabaseConnection conn = Dorm.connection()) {
      // Enable autocommit — each statement commits immediately
      conn.setAutocommit(true);
      for (String name : List.of("x", "y")) {
        MyModel_.objects.create(MyModel_.name.set(name));
      }

      // Disable autocommit and manage transactions manually
      conn.setAutocommit(false);
      try {
        MyModel_.objects.create(MyModel_.name.set("A"));
        MyModel_.objects.create(MyModel_.name.set("B"));
        conn.commit();
      } catch (RuntimeException e) {
        conn.rollback();
        throw e;
      }
      assertThat(MyModel_.objects.count()).isEqualTo(4);

      MyModel_.objects.create(MyModel_.name.set("C"));
      conn.rollback();
      assertThat(MyModel_.objects.count()).isEqualTo(4);
    }
  }

  /** The same block, "Async": what is called asynchronously belongs to the same context. */
  @Test
  void setAutocommitAndAsync() {
    try (DatabaseConnection conn = Dorm.connection()) {
      conn.asetAutocommit(true).join();
      MyModel_.objects.acreate(MyModel_.name.set("immediate")).join();
      conn.asetAutocommit(false).join();
      MyModel_.objects.acreate(MyModel_.name.set("kept")).join();
      conn.acommit().join(); // manual commit
      MyModel_.objects.acreate(MyModel_.name.set("undone")).join();
      conn.arollback().join(); // manual rollback
    }
    assertThat(MyModel_.objects.valuesList(MyModel_.name).list())
        .containsExactlyInAnyOrder("immediate", "kept");
  }

  /** "Efficient bulk inserts", of the list of features: rows go together. */
  @Test
  void efficientBulkInserts() {
    List<MyModel> many =
        IntStream.range(0, 32)
            .mapToObj(
                i -> {
                  MyModel row = new MyModel();
                  row.setName("row" + i);
                  return row;
                })
            .toList();
    runs(1, () -> MyModel_.objects.bulkCreate(many));
    assertThat(many).allMatch(row -> row.pk() != null);
    // A constraint that the database refuses is an IntegrityError, whoever sends it.
    assertThatThrownBy(() -> Article_.objects.create(Article_.category.setPk(-1L)))
        .isInstanceOf(IntegrityError.class);
  }
}
