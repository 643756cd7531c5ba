package blog;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Book}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface BookFields extends Bound<Book> {
  @Override
  default ModelBinding<Book> $binding() {
    return BookBinding.INSTANCE;
  }

  default Long getId() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Book self = (Book) this;
    self.id = value;
    BookBinding.INSTANCE.assigned(self, 0);
  }

  default String getTitle() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 1);
    return self.title;
  }

  default void setTitle(String value) {
    Book self = (Book) this;
    self.title = value;
    BookBinding.INSTANCE.assigned(self, 1);
  }

  default @Nullable String getSlug() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 2);
    return self.slug;
  }

  default void setSlug(@Nullable String value) {
    Book self = (Book) this;
    self.slug = value;
    BookBinding.INSTANCE.assigned(self, 2);
  }

  /**
   * The row that {@code author} refers to, loaded when it is not at hand.
   */
  default Author author() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 3);
    return BookBinding.INSTANCE.given(self.author, 3).get();
  }

  default Ref<Author> getAuthor() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 3);
    return self.author;
  }

  default void setAuthor(Ref<Author> value) {
    Book self = (Book) this;
    self.author = value;
    BookBinding.INSTANCE.assigned(self, 3);
  }

  /**
   * Refers to a row.
   */
  default void setAuthor(Author value) {
    setAuthor(Ref.of(value));
  }
}
