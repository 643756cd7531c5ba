package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Aggregations and annotations". */
final class AggregationsTest extends LibraryTest {
  /** {@code {"total": 42, "avg_age": 29.5, "max_age": 65}}; of no rows, the last two are null. */
  record Stats(long total, @Nullable Double averageAge, @Nullable Integer maxAge) {}

  @Test
  void aggregationsAndAnnotations() {
    Author alice = author("Alice", 30);
    author("Bob", 25);
    book("one", alice);
    book("two", alice);

    // Aggregate across the full query set
    Stats result =
        Author_.objects.aggregate(
            Stats::new, Author_.id.count(), Author_.age.avg(), Author_.age.max());
    assertThat(result).isEqualTo(new Stats(2, 27.5, 30));

    // Annotate each row with a computed value. A slip of the page: it counts the author's own id,
    // which is 1 for each; its books are meant.
    var bookCount = Author_.books.count();
    List<Author> authors = Author_.objects.annotate(bookCount).filter(bookCount.gte(2)).list();
    assertThat(authors).containsExactly(alice);
    assertThat(authors.get(0).get(bookCount)).isEqualTo(2);
  }
}
