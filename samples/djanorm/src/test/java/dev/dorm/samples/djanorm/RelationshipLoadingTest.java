package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Manager;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Book;
import dev.dorm.samples.djanorm.library.Book_;
import dev.dorm.samples.djanorm.library.Publisher;
import dev.dorm.samples.djanorm.library.Publisher_;
import dev.dorm.samples.djanorm.tagging.Article;
import dev.dorm.samples.djanorm.tagging.Article_;
import dev.dorm.samples.djanorm.tagging.Tag;
import dev.dorm.samples.djanorm.tagging.Tag_;
import dev.dorm.samples.support.SampleTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Relationship loading": the statements are counted, where the page says "no extra DB hit". */
final class RelationshipLoadingTest extends SampleTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(
        Book_.objects, Author_.objects, Publisher_.objects, Article_.objects, Tag_.objects);
  }

  @BeforeEach
  void fill() {
    Publisher house = Publisher_.objects.create(Publisher_.name.set("House"));
    for (String name : List.of("Alice", "Bob")) {
      Author author = LibraryTest.author(name, 30);
      author.setPublisher(house);
      author.save();
      LibraryTest.book(name + " 1", author);
      LibraryTest.book(name + " 2", author);
    }
    Tag tag = Tag_.objects.create(Tag_.name.set("java"));
    Article_.objects.create(Article_.title.set("one")).tags().add(tag);
    Article_.objects.create(Article_.title.set("two")).tags().add(tag);
  }

  @Test
  void selectRelated() {
    // Single level: Book → Author
    runs(
        1,
        () -> {
          List<Book> books = Book_.objects.selectRelated(Book_.author()).list();
          for (Book book : books) {
            print(book.author().getName()); // no extra DB hit
          }
        });
    assertThat(printed).containsExactlyInAnyOrder("Alice", "Alice", "Bob", "Bob");

    // Nested: Book → Author → Publisher
    printed.clear();
    runs(
        1,
        () -> {
          List<Book> books = Book_.objects.selectRelated(Book_.author().publisher()).list();
          for (Book book : books) {
            Publisher house = book.author().publisher(); // null for an author without one
            print(house == null ? "none" : house.getName()); // no extra DB hit
          }
        });
    assertThat(printed).containsOnly("House").hasSize(4);

    // Multiple paths at once — duplicate JOINs are deduplicated automatically
    String sql =
        Book_.objects.selectRelated(Book_.author(), Book_.author().publisher()).sql().text();
    assertThat(sql.split(" JOIN ", -1)).hasSize(3);
  }

  @Test
  void prefetchRelated() {
    // Forward FK (same as selectRelated but via a separate query)
    runs(
        2,
        () -> {
          List<Book> books = Book_.objects.prefetchRelated(Book_.author()).list();
          assertThat(books).allMatch(book -> book.author().getAge() == 30);
        });

    // Reverse FK: load all books for each author
    runs(
        2,
        () -> {
          List<Author> authors = Author_.objects.prefetchRelated(Author_.books).list();
          for (Author author : authors) {
            print(LibraryTest.titles(author.books().all().list())); // no extra DB hit
          }
        });
    assertThat(printed).containsExactly("[Alice 1, Alice 2]", "[Bob 1, Bob 2]");

    // ManyToMany
    printed.clear();
    runs(
        2,
        () -> {
          List<Article> articles = Article_.objects.prefetchRelated(Article_.tags).list();
          for (Article article : articles) {
            print(article.tags().all().list().stream().map(Tag::getName).toList());
          }
        });
    assertThat(printed).containsExactly("[java]", "[java]");
  }
}
