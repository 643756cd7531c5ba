package blog;

import dev.dorm.Many;
import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Tag}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface TagFields extends Bound<Tag> {
  @Override
  default TagBinding $binding() {
    return TagBinding.INSTANCE;
  }

  @Override
  default void $relations() {
    Tag self = (Tag) this;
    self.books = Many.of(self, TagBinding.INSTANCE.relation(0));
  }

  default Long getId() {
    return TagBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    TagBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default String getName() {
    return TagBinding.INSTANCE.loaded(this, 1).name;
  }

  default void setName(String value) {
    TagBinding.INSTANCE.assigning(this, 1).name = value;
  }

  /**
   * The rows of {@code books}.
   */
  default Many<Book> books() {
    return ((Tag) this).books;
  }
}
