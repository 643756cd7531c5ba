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

  default @Nullable String getSubtitle() {
    return BookBinding.INSTANCE.loaded(this, 2).subtitle;
  }

  default void setSubtitle(@Nullable String value) {
    BookBinding.INSTANCE.assigning(this, 2).subtitle = value;
  }

  default int getPages() {
    return BookBinding.INSTANCE.loaded(this, 3).pages;
  }

  default void setPages(int value) {
    BookBinding.INSTANCE.assigning(this, 3).pages = value;
  }

  default String getWhole() {
    return BookBinding.INSTANCE.loaded(this, 4).whole;
  }

  default boolean isIsThick() {
    return BookBinding.INSTANCE.loaded(this, 5).isThick;
  }

  default Integer getCopies() {
    return BookBinding.INSTANCE.loaded(this, 6).copies;
  }

  default void setCopies(Integer value) {
    BookBinding.INSTANCE.assigning(this, 6).copies = value;
  }

  default Instant getSince() {
    return BookBinding.INSTANCE.loaded(this, 7).since;
  }

  default void setSince(Instant value) {
    BookBinding.INSTANCE.assigning(this, 7).since = value;
  }
}
