package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Streaming with iterator()". */
final class StreamingTest extends LibraryTest {
  @BeforeEach
  void fill() {
    author("Alice", 30);
    Author bob = author("Bob", 25);
    bob.setActive(false);
    bob.save();
  }

  @Test
  void streamingWithIterator() {
    // Iterate without caching
    try (Stream<Author> authors = Author_.objects.filter(Author_.active.isTrue()).stream()) {
      authors.forEach(author -> print(author.getName()));
    }
    assertThat(printed).containsExactly("Alice");

    // A hint of how many are fetched at a time
    printed.clear();
    try (Stream<Author> authors = Author_.objects.all().stream(500)) {
      authors.forEach(author -> print(author.getName()));
    }
    assertThat(printed).containsExactly("Alice", "Bob");

    // Asynchronous variants
    assertThat(names(collect(Author_.objects.all().publisher()).join()))
        .containsExactly("Alice", "Bob");
    printed.clear();
    Author_.objects.all().aforEachBatch(500, batch -> print(names(batch))).join();
    assertThat(printed).containsExactly("[Alice, Bob]");
  }

  /** The text: a stream does not prefetch; batches do, each for itself. */
  @Test
  void incompatibleWithPrefetchRelated() {
    assertThatThrownBy(() -> Author_.objects.prefetchRelated(Author_.books).stream())
        .isInstanceOf(QueryDefinitionError.class)
        .hasMessageContaining("forEachBatch");
    Author_.objects
        .prefetchRelated(Author_.books)
        .forEachBatch(500, batch -> print(batch.get(0).books().all().list()));
    assertThat(printed).containsExactly("[]");
  }
}
