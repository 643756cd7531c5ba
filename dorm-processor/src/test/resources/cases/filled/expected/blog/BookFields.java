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

  default @Nullable String getSubtitle() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 2);
    return self.subtitle;
  }

  default void setSubtitle(@Nullable String value) {
    Book self = (Book) this;
    self.subtitle = value;
    BookBinding.INSTANCE.assigned(self, 2);
  }

  default int getPages() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 3);
    return self.pages;
  }

  default void setPages(int value) {
    Book self = (Book) this;
    self.pages = value;
    BookBinding.INSTANCE.assigned(self, 3);
  }

  default String getWhole() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 4);
    return self.whole;
  }

  default boolean isIsThick() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 5);
    return self.isThick;
  }

  default Integer getCopies() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 6);
    return self.copies;
  }

  default void setCopies(Integer value) {
    Book self = (Book) this;
    self.copies = value;
    BookBinding.INSTANCE.assigned(self, 6);
  }

  default Instant getSince() {
    Book self = (Book) this;
    BookBinding.INSTANCE.require(self, 7);
    return self.since;
  }

  default void setSince(Instant value) {
    Book self = (Book) this;
    self.since = value;
    BookBinding.INSTANCE.assigned(self, 7);
  }
}
