package blog;

import dev.dorm.generated.Bound;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The accessors of {@link Book}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface BookFields extends Bound<Book> {
  @Override
  default BookBinding $binding() {
    return BookBinding.INSTANCE;
  }

  default Long getId() {
    return BookBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    BookBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default String getTitle() {
    return BookBinding.INSTANCE.loaded(this, 1).title;
  }

  default void setTitle(String value) {
    BookBinding.INSTANCE.assigning(this, 1).title = value;
  }

  default int getPages() {
    return BookBinding.INSTANCE.loaded(this, 2).pages;
  }

  default void setPages(int value) {
    BookBinding.INSTANCE.assigning(this, 2).pages = value;
  }

  default boolean isDeleted() {
    return BookBinding.INSTANCE.loaded(this, 3).deleted;
  }

  default void setDeleted(boolean value) {
    BookBinding.INSTANCE.assigning(this, 3).deleted = value;
  }

  default @Nullable Instant getDeletedAt() {
    return BookBinding.INSTANCE.loaded(this, 4).deletedAt;
  }

  default void setDeletedAt(@Nullable Instant value) {
    BookBinding.INSTANCE.assigning(this, 4).deletedAt = value;
  }

  default Book.State getState() {
    return BookBinding.INSTANCE.loaded(this, 5).state;
  }

  default void setState(Book.State value) {
    BookBinding.INSTANCE.assigning(this, 5).state = value;
  }

  default @Nullable String getIn() {
    return BookBinding.INSTANCE.loaded(this, 6).in;
  }

  default void setIn(@Nullable String value) {
    BookBinding.INSTANCE.assigning(this, 6).in = value;
  }
}
