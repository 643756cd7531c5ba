package dev.dorm.samples.djanorm;

import static dev.dorm.Dsl.by;
import static dev.dorm.Dsl.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.Created;
import dev.dorm.DeleteResult;
import dev.dorm.QuerySet;
import dev.dorm.Tuple2;
import dev.dorm.exception.DoesNotExist;
import dev.dorm.exception.MultipleObjectsReturned;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Synchronous operations". */
final class SynchronousOperationsTest extends LibraryTest {
  private static void found(QuerySet<Author> query, String... names) {
    assertThat(names(query.list())).containsExactly(names);
  }

  /** Alice 30, Bob 25 (inactive), Carol 17, Dave 70. */
  private static void people() {
    author("Alice", 30);
    Author bob = author("Bob", 25);
    bob.setActive(false);
    bob.save();
    author("Carol", 17);
    author("Dave", 70);
  }

  @Test
  void create() {
    // Create and save in one call
    Author author =
        Author_.objects.create(
            Author_.name.set("Alice"), Author_.email.set("alice@example.com"), Author_.age.set(30));
    assertThat(author.pk()).isNotNull();

    // Instantiate then save separately
    author = newAuthor("Bob", "bob@example.com", 25);
    author.save();
    assertThat(author.pk()).isNotNull();

    // getOrCreate: instance() and created()
    Created<Author> carol =
        Author_.objects.getOrCreate(
            by(Author_.email.set("carol@example.com")),
            Author_.name.set("Carol"),
            Author_.age.set(28));
    assertThat(carol.created()).isTrue();
    assertThat(carol.instance().getAge()).isEqualTo(28);

    // updateOrCreate
    Created<Author> updated =
        Author_.objects.updateOrCreate(
            by(Author_.email.set("carol@example.com")), Author_.age.set(29));
    assertThat(updated.created()).isFalse();
    assertThat(updated.instance()).isEqualTo(carol.instance());
    assertThat(updated.instance().getAge()).isEqualTo(29);

    // Create many at once
    List<Author> authors =
        Author_.objects.bulkCreate(
            List.of(
                newAuthor("Dave", "dave@example.com", 22),
                newAuthor("Eve", "eve@example.com", 31)));
    assertThat(authors).allMatch(each -> each.pk() != null);
    found(Author_.objects.all(), "Alice", "Bob", "Carol", "Dave", "Eve");
  }

  @Test
  void query() {
    people();
    // All records (the model's ordering is applied)
    QuerySet<Author> authors = Author_.objects.all();
    found(authors, "Alice", "Bob", "Carol", "Dave");

    // Filter. The page asks for email__isnull=True, which is never so: it does not compile here.
    QuerySet<Author> adults = Author_.objects.filter(Author_.age.gte(18));
    QuerySet<Author> alices = Author_.objects.filter(Author_.name.eq("Alice"));
    QuerySet<Author> noBio = Author_.objects.filter(Author_.bio.isNull());
    found(adults, "Alice", "Bob", "Dave");
    found(alices, "Alice");
    found(noBio, "Alice", "Bob", "Carol", "Dave");

    // Chain filters
    QuerySet<Author> result =
        Author_.objects
            .filter(Author_.active.isTrue())
            .filter(Author_.age.gte(20))
            .orderBy(Author_.age.desc());
    found(result, "Dave", "Alice");

    // Exclude
    QuerySet<Author> inactive = Author_.objects.exclude(Author_.active.isTrue());
    found(inactive, "Bob");

    // First / last
    Optional<Author> first = Author_.objects.orderBy(Author_.age.asc()).first();
    Optional<Author> last = Author_.objects.orderBy(Author_.age.asc()).last();
    assertThat(first).map(Author::getName).contains("Carol");
    assertThat(last).map(Author::getName).contains("Dave");

    // Slicing
    QuerySet<Author> top3 = Author_.objects.orderBy(Author_.age.desc()).limit(3);
    QuerySet<Author> page2 = Author_.objects.orderBy(Author_.name.asc()).slice(10, 20);
    found(top3, "Dave", "Alice", "Bob");
    found(page2);
    found(Author_.objects.orderBy(Author_.name.asc()).slice(1, 3), "Bob", "Carol");
  }

  /** Of the same block: one row, or an error. */
  @Test
  void queryForASingleRecord() {
    people();
    // raises DoesNotExist or MultipleObjectsReturned
    Author author = Author_.objects.get(Author_.email.eq("alice@example.com"));
    assertThat(author.getName()).isEqualTo("Alice");
    assertThatThrownBy(() -> Author_.objects.get(Author_.email.eq("nobody@example.com")))
        .isInstanceOf(Author_.DoesNotExist.class)
        .isInstanceOf(DoesNotExist.class);
    assertThatThrownBy(() -> Author_.objects.get(Author_.active.isTrue()))
        .isInstanceOf(MultipleObjectsReturned.class);

    // Get or none
    Optional<Author> same = Author_.objects.getOrNone(Author_.email.eq("alice@example.com"));
    assertThat(same).contains(author);
    assertThat(Author_.objects.getOrNone(Author_.email.eq("nobody@example.com"))).isEmpty();
  }

  @Test
  void lookups() {
    people();
    found(Author_.objects.filter(Author_.age.eq(30)), "Alice");
    found(Author_.objects.filter(Author_.age.gt(30)), "Dave");
    found(Author_.objects.filter(Author_.age.gte(30)), "Alice", "Dave");
    found(Author_.objects.filter(Author_.age.lt(30)), "Bob", "Carol");
    found(Author_.objects.filter(Author_.age.lte(30)), "Alice", "Bob", "Carol");
    found(Author_.objects.filter(Author_.age.between(20, 30)), "Alice", "Bob");

    found(Author_.objects.filter(Author_.name.contains("li")), "Alice");
    found(Author_.objects.filter(Author_.name.icontains("LI")), "Alice");
    found(Author_.objects.filter(Author_.name.startsWith("Al")), "Alice");
    found(Author_.objects.filter(Author_.name.endsWith("ce")), "Alice");
    found(Author_.objects.filter(Author_.name.iexact("alice")), "Alice");

    found(Author_.objects.filter(Author_.bio.isNull()), "Alice", "Bob", "Carol", "Dave");
    found(Author_.objects.filter(Author_.name.in("Alice", "Bob")), "Alice", "Bob");

    Author_.objects
        .filter(Author_.name.eq("Bob"))
        .update(Author_.joined.set(Instant.parse("2024-06-30T23:59:59Z")));
    found(Author_.objects.filter(Author_.joined.year().eq(2024)), "Bob");
    found(Author_.objects.filter(Author_.joined.month().eq(6), Author_.age.lt(30)).limit(1), "Bob");
  }

  @Test
  void qObjects() {
    people();
    author("Admin", 40);
    found(Author_.objects.filter(Author_.age.lt(18).or(Author_.age.gt(65))), "Carol", "Dave");
    found(
        Author_.objects.filter(Author_.active.isTrue().and(Author_.age.gte(18))),
        "Admin",
        "Alice",
        "Dave");
    found(Author_.objects.filter(not(Author_.name.eq("Admin"))), "Alice", "Bob", "Carol", "Dave");
    found(
        Author_.objects.filter(
            Author_.active.isTrue().and(Author_.age.lt(18).or(Author_.age.gt(65)))),
        "Carol",
        "Dave");
  }

  @Test
  void countAndExistence() {
    people();
    long total = Author_.objects.count();
    long filtered = Author_.objects.filter(Author_.active.isTrue()).count();
    boolean exists = Author_.objects.filter(Author_.email.eq("alice@example.com")).exists();
    assertThat(total).isEqualTo(4);
    assertThat(filtered).isEqualTo(3);
    assertThat(exists).isTrue();
  }

  @Test
  void valuesAndValueLists() {
    people();
    // Maps
    List<Map<String, @Nullable Object>> rows =
        Author_.objects.values(Author_.name, Author_.age).list();
    assertThat(rows).hasSize(4).contains(Map.of("name", "Alice", "age", 30));

    // Tuples
    List<Tuple2<String, Integer>> pairs =
        Author_.objects.valuesList(Author_.name, Author_.age).list();
    assertThat(pairs).hasSize(4).contains(new Tuple2<>("Bob", 25));

    // A flat list, which a single column always gives
    List<String> names = Author_.objects.valuesList(Author_.name).list();
    assertThat(names).containsExactly("Alice", "Bob", "Carol", "Dave");
  }

  @Test
  void partialLoading() {
    people();
    // Fetch only the listed columns (the key always included)
    List<Author> authors = Author_.objects.only(Author_.name, Author_.email).list();
    assertThat(authors.get(0).isLoaded(Author_.id)).isTrue();
    assertThat(authors.get(0).isLoaded(Author_.name)).isTrue();
    assertThat(authors.get(0).isLoaded(Author_.age)).isFalse();

    // Fetch all columns except the listed ones
    authors = Author_.objects.defer(Author_.bio).list();
    assertThat(authors.get(0).isLoaded(Author_.bio)).isFalse();
    assertThat(authors.get(0).isLoaded(Author_.age)).isTrue();
  }

  @Test
  void updateAndDelete() {
    people();
    // Bulk update
    long n = Author_.objects.filter(Author_.active.isFalse()).update(Author_.active.set(true));
    assertThat(n).isEqualTo(1);

    // Bulk delete
    DeleteResult deleted = Author_.objects.filter(Author_.age.lt(18)).delete();
    assertThat(deleted.total()).isEqualTo(1);
    assertThat(deleted.perModel()).isEqualTo(Map.of("library.Author", 1L));

    // Instance update
    Author author = Author_.objects.get(Author_.name.eq("Alice"));
    author.setAge(31);
    author.save();
    author.setBio("not written");
    author.save(Author_.age); // only update specific fields
    assertThat(Author_.objects.get(Author_.pk.eq(author.getId())).getBio()).isNull();

    // Reload from DB. The page does it behind the delete, where the row is gone.
    author.refreshFromDb();
    assertThat(author.getAge()).isEqualTo(31);
    assertThat(author.getBio()).isNull();

    // Instance delete
    author.delete();
    assertThatThrownBy(author::refreshFromDb).isInstanceOf(DoesNotExist.class);
  }

  @Test
  void fExpressions() {
    people();
    // Increment without reading into Java
    Author_.objects.filter(Author_.active.isTrue()).update(Author_.age.set(Author_.age.plus(1)));
    assertThat(Author_.objects.valuesList(Author_.age).list()).containsExactly(31, 25, 18, 71);
  }
}
