package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.CombinedQuerySet;
import dev.dorm.QuerySet;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Set operations". */
final class SetOperationsTest extends LibraryTest {
  @BeforeEach
  void fill() {
    author("Alice", 20);
    author("Bob", 40);
    author("Carol", 65);
    Author dave = author("Dave", 70);
    dave.setActive(false);
    dave.save();
  }

  @Test
  void union() {
    QuerySet<Author> young = Author_.objects.filter(Author_.age.lt(30));
    QuerySet<Author> seniors = Author_.objects.filter(Author_.age.gte(65));

    // All young or senior authors (no duplicates)
    List<Author> result = young.union(seniors, seniors).list();
    assertThat(names(result)).containsExactlyInAnyOrder("Alice", "Carol", "Dave");

    // Keep duplicates
    result = young.unionAll(seniors, seniors).list();
    assertThat(result).hasSize(5);

    // Multiple query sets at once
    result =
        Author_.objects
            .filter(Author_.age.eq(20))
            .union(
                Author_.objects.filter(Author_.age.eq(30)),
                Author_.objects.filter(Author_.age.eq(40)))
            .list();
    assertThat(names(result)).containsExactlyInAnyOrder("Alice", "Bob");

    // Chain orderBy and count on the combined result
    CombinedQuerySet<Author> ordered = young.union(seniors).orderBy(Author_.name.asc());
    long total = young.union(seniors).count();
    assertThat(names(ordered.list())).containsExactly("Alice", "Carol", "Dave");
    assertThat(total).isEqualTo(3);
  }

  /** What the text says of the result: sliced, and iterated asynchronously. */
  @Test
  void combinedQuerySet() {
    CombinedQuerySet<Author> all =
        Author_.objects
            .filter(Author_.age.lt(30))
            .union(Author_.objects.filter(Author_.age.gte(65)))
            .orderBy(Author_.name.asc());
    assertThat(names(all.slice(1, 3).list())).containsExactly("Carol", "Dave");
    assertThat(names(collect(all.publisher()).join())).containsExactly("Alice", "Carol", "Dave");
  }

  @Test
  void intersection() {
    QuerySet<Author> active = Author_.objects.filter(Author_.active.isTrue());
    QuerySet<Author> seniors = Author_.objects.filter(Author_.age.gte(65));

    // Active seniors only
    List<Author> activeSeniors = active.intersection(seniors).list();
    assertThat(names(activeSeniors)).containsExactly("Carol");
  }

  @Test
  void difference() {
    QuerySet<Author> allAuthors = Author_.objects.all();
    QuerySet<Author> inactive = Author_.objects.filter(Author_.active.isFalse());

    // All active authors (equivalent to filter(active.isTrue()))
    List<Author> activeOnly = allAuthors.difference(inactive).list();
    assertThat(names(activeOnly)).containsExactlyInAnyOrder("Alice", "Bob", "Carol");
  }
}
