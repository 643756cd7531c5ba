package blog;

import dev.dorm.Many;
import dev.dorm.Ref;
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

  @Override
  default void $relations() {
    Book self = (Book) this;
    self.tags = Many.of(self, BookBinding.INSTANCE.relation(1));
  }

  /**
   * The implied key, which the row's state keeps; it cannot be set.
   */
  default @Nullable Long getId() {
    return (Long) BookBinding.INSTANCE.get((Book) this, 0);
  }

  default Instant getCreatedAt() {
    return BookBinding.INSTANCE.loaded(this, 1).createdAt;
  }

  default void setCreatedAt(Instant value) {
    BookBinding.INSTANCE.assigning(this, 1).createdAt = value;
  }

  default Instant getUpdatedAt() {
    return BookBinding.INSTANCE.loaded(this, 2).updatedAt;
  }

  default void setUpdatedAt(Instant value) {
    BookBinding.INSTANCE.assigning(this, 2).updatedAt = value;
  }

  default String getTitle() {
    return BookBinding.INSTANCE.loaded(this, 3).title;
  }

  default void setTitle(String value) {
    BookBinding.INSTANCE.assigning(this, 3).title = value;
  }

  /**
   * The row that {@code author} refers to, loaded when it is not at hand.
   */
  default Author author() {
    Ref<Author> reference = BookBinding.INSTANCE.loaded(this, 4).author;
    return BookBinding.INSTANCE.given(reference, 4).get();
  }

  default Ref<Author> getAuthor() {
    return BookBinding.INSTANCE.loaded(this, 4).author;
  }

  default void setAuthor(Ref<Author> value) {
    BookBinding.INSTANCE.assigning(this, 4).author = value;
  }

  /**
   * Refers to a row.
   */
  default void setAuthor(Author value) {
    setAuthor(Ref.of(value));
  }

  /**
   * The rows of {@code tags}.
   */
  default Many<Tag> tags() {
    return ((Book) this).tags;
  }

  default int getPages() {
    return BookBinding.INSTANCE.loaded(this, 5).pages;
  }

  default void setPages(int value) {
    BookBinding.INSTANCE.assigning(this, 5).pages = value;
  }

  default boolean isPublished() {
    return BookBinding.INSTANCE.loaded(this, 6).published;
  }

  default void setPublished(boolean value) {
    BookBinding.INSTANCE.assigning(this, 6).published = value;
  }
}
