package blog;

import dev.dorm.Many;
import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Tag}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface TagFields extends Bound<Tag> {
  @Override
  default ModelBinding<Tag> $binding() {
    return TagBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Tag self = (Tag) this;
    self.books = Many.of(self, TagBinding.INSTANCE.relation(0));
  }

  default Long getId() {
    Tag self = (Tag) this;
    TagBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Tag self = (Tag) this;
    self.id = value;
    TagBinding.INSTANCE.assigned(self, 0);
  }

  default String getName() {
    Tag self = (Tag) this;
    TagBinding.INSTANCE.require(self, 1);
    return self.name;
  }

  default void setName(String value) {
    Tag self = (Tag) this;
    self.name = value;
    TagBinding.INSTANCE.assigned(self, 1);
  }

  /**
   * The rows of {@code books}.
   */
  default Many<Book> books() {
    return ((Tag) this).books;
  }
}
