package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Manager;
import dev.dorm.exception.ProtectedError;
import dev.dorm.query.Column;
import dev.dorm.samples.djanorm.fields.Everything;
import dev.dorm.samples.djanorm.fields.Everything_;
import dev.dorm.samples.djanorm.fields.Part;
import dev.dorm.samples.djanorm.fields.Part_;
import dev.dorm.samples.djanorm.inheritance.Comment_;
import dev.dorm.samples.djanorm.inheritance.Post;
import dev.dorm.samples.djanorm.inheritance.Post_;
import dev.dorm.samples.djanorm.library.Author;
import dev.dorm.samples.djanorm.library.Author_;
import dev.dorm.samples.djanorm.library.Book;
import dev.dorm.samples.djanorm.library.Book_;
import dev.dorm.samples.djanorm.ordering.Product;
import dev.dorm.samples.djanorm.ordering.Product_;
import dev.dorm.samples.djanorm.policies.Article;
import dev.dorm.samples.djanorm.policies.Article_;
import dev.dorm.samples.djanorm.policies.Profile;
import dev.dorm.samples.djanorm.policies.Profile_;
import dev.dorm.samples.support.SampleTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** "Defining models", with all its parts down to "Meta.ordering". */
final class DefiningModelsTest extends SampleTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(
        dev.dorm.samples.djanorm.policies.Comment_.objects,
        Article_.objects,
        Profile_.objects,
        Book_.objects,
        Author_.objects,
        Everything_.objects,
        Part_.objects,
        Post_.objects,
        Comment_.objects,
        Product_.objects);
  }

  @Test
  void definingModels() {
    Author bob = LibraryTest.author("Bob", 25);
    LibraryTest.author("Alice", 30);
    assertThat(bob.isActive()).isTrue();
    assertThat(bob.getBio()).isNull();
    assertThat(bob.getJoined()).isBetween(Instant.now().minusSeconds(600), Instant.now());
    assertThat(Author_.objects.all().sql().text()).contains("\"authors\"");
    assertThat(LibraryTest.names(Author_.objects.list())).containsExactly("Alice", "Bob");

    Book book = LibraryTest.book("Tea", bob);
    book.refreshFromDb();
    assertThat(book.getPages()).isZero();
    assertThat(book.isPublished()).isFalse();
    assertThat(book.author()).isEqualTo(bob);
  }

  /** The table "Available fields": what goes in comes out, of the same type. */
  @Test
  void availableFields() {
    Part part = Part_.objects.create();
    Part other = Part_.objects.create();
    UUID uuid = UUID.randomUUID();
    Everything_.objects
        .create(
            Everything_.word.set("word"),
            Everything_.text.set("a text\nof any length"),
            Everything_.number.set(-7),
            Everything_.bigNumber.set(1L << 40),
            Everything_.smallNumber.set((short) 9),
            Everything_.fraction.set(0.1),
            Everything_.price.set(new BigDecimal("19.99")),
            Everything_.flag.set(true),
            Everything_.day.set(LocalDate.of(2024, 2, 29)),
            Everything_.time.set(LocalTime.of(23, 59, 58)),
            Everything_.moment.set(Instant.parse("2024-06-01T12:00:00Z")),
            Everything_.email.set("a@example.com"),
            Everything_.url.set("https://example.com/"),
            Everything_.slug.set("a-slug"),
            Everything_.uuid.set(uuid),
            Everything_.json.set(Map.of("primes", List.of(2, 3, 5))),
            Everything_.part.set(part),
            Everything_.only.set(other))
        .parts()
        .add(part, other);
    Everything found = Everything_.objects.get();
    assertThat(found.getWord()).isEqualTo("word");
    assertThat(found.getText()).isEqualTo("a text\nof any length");
    assertThat(found.getNumber()).isEqualTo(-7);
    assertThat(found.getBigNumber()).isEqualTo(1L << 40);
    assertThat(found.getSmallNumber()).isEqualTo((short) 9);
    assertThat(found.getFraction()).isEqualTo(0.1);
    assertThat(found.getPrice()).isEqualTo(new BigDecimal("19.99"));
    assertThat(found.isFlag()).isTrue();
    assertThat(found.getDay()).isEqualTo("2024-02-29");
    assertThat(found.getTime()).isEqualTo("23:59:58");
    assertThat(found.getMoment()).isEqualTo("2024-06-01T12:00:00Z");
    assertThat(found.getEmail()).isEqualTo("a@example.com");
    assertThat(found.getUrl()).isEqualTo("https://example.com/");
    assertThat(found.getSlug()).isEqualTo("a-slug");
    assertThat(found.getUuid()).isEqualTo(uuid);
    assertThat(found.getJson()).isEqualTo(Map.of("primes", List.of(2, 3, 5)));
    assertThat(found.part()).isEqualTo(part);
    assertThat(other.onlyOf()).isEqualTo(found); // the other side of one to one is one object
    assertThat(found.parts().count()).isEqualTo(2);
  }

  @Test
  void onDeleteOptions() {
    Author alice = LibraryTest.author("Alice", 30);
    Author bob = LibraryTest.author("Bob", 25);
    Article article = Article_.objects.create(Article_.author.set(alice));
    dev.dorm.samples.djanorm.policies.Comment_.objects.create(
        dev.dorm.samples.djanorm.policies.Comment_.article.set(article));
    Profile profile = Profile_.objects.create(Profile_.author.set(bob));

    // Deleting an Article also deletes all its Comments
    assertThat(article.delete().perModel())
        .isEqualTo(Map.of("policies.Article", 1L, "policies.Comment", 1L));

    // Deleting an Author sets Profile.author to NULL
    bob.delete();
    profile.refreshFromDb();
    assertThat(profile.author()).isNull();
  }

  /** Trying to delete an Author that has Articles raises ProtectedError. */
  @Test
  void protectedError() {
    Author author = LibraryTest.author("Alice", 30);
    Article article = Article_.objects.create(Article_.author.set(author));
    try {
      author.delete();
    } catch (ProtectedError e) {
      print("Blocked: " + e.protectedObjects());
    }
    assertThat(printed).containsExactly("Blocked: [Article(" + article.pk() + ")]");
    assertThat(Author_.objects.count()).isEqualTo(1);
    ProtectedError again = catchThrowableOfType(ProtectedError.class, author::delete);
    assertThat(again).hasMessageContainingAll("author", "FIX");
  }

  @Test
  void abstractModels() {
    assertThat(Post_.columns())
        .extracting(Column::name)
        .containsExactly("id", "createdAt", "updatedAt", "title", "body");
    Post first = Post_.objects.create(Post_.title.set("first"), Post_.body.set("..."));
    Post second = Post_.objects.create(Post_.title.set("second"), Post_.body.set("..."));
    second.setCreatedAt(first.getCreatedAt().plusSeconds(1));
    second.save();
    assertThat(Post_.objects.list()).containsExactly(second, first); // -createdAt
    // updatedAt is set anew by every save
    assertThat(second.getUpdatedAt()).isAfterOrEqualTo(first.getUpdatedAt());

    // inherits createdAt and updatedAt automatically
    assertThat(Comment_.objects.create(Comment_.text.set("nice")).getCreatedAt()).isNotNull();
  }

  @Test
  void metaOrdering() {
    Product_.objects.create(Product_.name.set("cup"), Product_.price.set(7));
    Product_.objects.create(Product_.name.set("tea"), Product_.price.set(3));

    // Automatically ordered by price ASC
    List<Product> products = Product_.objects.all().list();
    assertThat(products).extracting(Product::getName).containsExactly("tea", "cup");

    // Explicit orderBy() overrides the model's ordering
    List<Product> expensiveFirst = Product_.objects.orderBy(Product_.price.desc()).list();
    assertThat(expensiveFirst).extracting(Product::getName).containsExactly("cup", "tea");

    // orderBy() with no arguments clears the default ordering
    List<Product> unordered = Product_.objects.orderBy().list();
    assertThat(unordered).hasSize(2);
    assertThat(Product_.objects.orderBy().sql().text()).doesNotContain("ORDER BY");
  }
}
