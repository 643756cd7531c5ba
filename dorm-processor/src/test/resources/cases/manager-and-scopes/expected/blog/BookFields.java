package blog;

import dev.dorm.Ref;
import dev.dorm.generated.Bound;
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

  default @Nullable String getSlug() {
    return BookBinding.INSTANCE.loaded(this, 2).slug;
  }

  default void setSlug(@Nullable String value) {
    BookBinding.INSTANCE.assigning(this, 2).slug = value;
  }

  /**
   * The row that {@code author} refers to, loaded when it is not at hand.
   */
  default Author author() {
    Ref<Author> reference = BookBinding.INSTANCE.loaded(this, 3).author;
    return BookBinding.INSTANCE.given(reference, 3).get();
  }

  default Ref<Author> getAuthor() {
    return BookBinding.INSTANCE.loaded(this, 3).author;
  }

  default void setAuthor(Ref<Author> value) {
    BookBinding.INSTANCE.assigning(this, 3).author = value;
  }

  /**
   * Refers to a row.
   */
  default void setAuthor(Author value) {
    setAuthor(Ref.of(value));
  }
}
