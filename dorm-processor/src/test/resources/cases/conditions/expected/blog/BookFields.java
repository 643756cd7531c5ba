package blog;

import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import java.time.Instant;
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

  default int getPages() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 2);
    return self.pages;
  }

  default void setPages(int value) {
    Book self = (Book) this;
    self.pages = value;
    BookBinding.INSTANCE.assigned(self, 2);
  }

  default boolean isDeleted() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 3);
    return self.deleted;
  }

  default void setDeleted(boolean value) {
    Book self = (Book) this;
    self.deleted = value;
    BookBinding.INSTANCE.assigned(self, 3);
  }

  default @Nullable Instant getDeletedAt() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 4);
    return self.deletedAt;
  }

  default void setDeletedAt(@Nullable Instant value) {
    Book self = (Book) this;
    self.deletedAt = value;
    BookBinding.INSTANCE.assigned(self, 4);
  }

  default Book.State getState() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 5);
    return self.state;
  }

  default void setState(Book.State value) {
    Book self = (Book) this;
    self.state = value;
    BookBinding.INSTANCE.assigned(self, 5);
  }

  default @Nullable String getIn() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 6);
    return self.in;
  }

  default void setIn(@Nullable String value) {
    Book self = (Book) this;
    self.in = value;
    BookBinding.INSTANCE.assigned(self, 6);
  }
}
