package dev.dorm.tests.stub;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Book}: a column that was not loaded is loaded when it is read, and saved
 * when it was set.
 */
public interface BookFields extends Bound<Book> {
  @Override
  default ModelBinding<Book> $binding() {
    return BookBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Book self = (Book) this;
    self.tags = Many.of(self, BookBinding.INSTANCE.relation(1));
  }

  /** The implied key, which the row's state keeps; it cannot be set. */
  default @Nullable Long getId() {
    return (Long) BookBinding.INSTANCE.get((Book) this, 0);
  }

  default Instant getCreatedAt() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 1);
    return self.createdAt;
  }

  default void setCreatedAt(Instant value) {
    Book self = (Book) this;
    self.createdAt = value;
    BookBinding.INSTANCE.assigned(self, 1);
  }

  default Instant getUpdatedAt() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 2);
    return self.updatedAt;
  }

  default void setUpdatedAt(Instant value) {
    Book self = (Book) this;
    self.updatedAt = value;
    BookBinding.INSTANCE.assigned(self, 2);
  }

  default String getTitle() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 3);
    return self.title;
  }

  default void setTitle(String value) {
    Book self = (Book) this;
    self.title = value;
    BookBinding.INSTANCE.assigned(self, 3);
  }

  /** The row that {@code author} refers to, loaded when it is not at hand. */
  default Author author() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 4);
    return BookBinding.INSTANCE.given(self.author, 4).get();
  }

  default Ref<Author> getAuthor() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 4);
    return self.author;
  }

  default void setAuthor(Ref<Author> value) {
    Book self = (Book) this;
    self.author = value;
    BookBinding.INSTANCE.assigned(self, 4);
  }

  /** Refers to a row. */
  default void setAuthor(Author value) {
    setAuthor(Ref.of(value));
  }

  /** The rows of {@code tags}. */
  default Many<Tag> tags() {
    return ((Book) this).tags;
  }

  default int getPages() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 5);
    return self.pages;
  }

  default void setPages(int value) {
    Book self = (Book) this;
    self.pages = value;
    BookBinding.INSTANCE.assigned(self, 5);
  }

  default boolean isPublished() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 6);
    return self.published;
  }

  default void setPublished(boolean value) {
    Book self = (Book) this;
    self.published = value;
    BookBinding.INSTANCE.assigned(self, 6);
  }
}
