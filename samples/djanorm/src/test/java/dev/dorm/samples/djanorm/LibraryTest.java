package dev.dorm.samples.djanorm;

import dev.dorm.Manager;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Book;
import dev.dorm.samples.djanorm.library.Book_;
import dev.dorm.samples.djanorm.library.Publisher_;
import dev.dorm.samples.support.SampleTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** The chapters that work with the page's authors and books. */
abstract class LibraryTest extends SampleTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(Book_.objects, Author_.objects, Publisher_.objects);
  }

  /** An author whose e-mail address is made of the name. */
  static Author author(String name, int age) {
    return Author_.objects.create(
        Author_.name.set(name),
        Author_.email.set(name.toLowerCase(java.util.Locale.ROOT) + "@example.com"),
        Author_.age.set(age));
  }

  /** The page's {@code Author(name=…, email=…, age=…)}: new, not saved. */
  static Author newAuthor(String name, String email, int age) {
    Author author = new Author();
    author.setName(name);
    author.setEmail(email);
    author.setAge(age);
    return author;
  }

  static Book book(String title, Author author) {
    return Book_.objects.create(Book_.title.set(title), Book_.author.set(author));
  }

  static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::getName).toList();
  }

  static List<String> titles(List<Book> books) {
    return books.stream().map(Book::getTitle).toList();
  }

  /** Reads a publisher to its end: what {@code async for} is there. */
  static <T> CompletableFuture<List<T>> collect(Flow.Publisher<T> publisher) {
    Collector<T> collector = new Collector<>();
    publisher.subscribe(collector);
    return collector.result();
  }
}
