package blog;

import dev.dorm.generated.Bound;
import dev.dorm.generated.ModelBinding;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Author}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface AuthorFields extends Bound<Author> {
  @Override
  default ModelBinding<Author> $binding() {
    return AuthorBinding.INSTANCE;
  }

  default Long getId() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 0);
    return self.id;
  }

  default void setId(Long value) {
    Author self = (Author) this;
    self.id = value;
    AuthorBinding.INSTANCE.assigned(self, 0);
  }

  default String getName() {
    Author self = (Author) this;
    AuthorBinding.INSTANCE.require(self, 1);
    return self.name;
  }

  default void setName(String value) {
    Author self = (Author) this;
    self.name = value;
    AuthorBinding.INSTANCE.assigned(self, 1);
  }
}
