package blog;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

/**
 * The accessors of {@link Author}: a column that was not loaded is loaded when it is read, and saved when it was set.
 */
@Generated("dev.dorm.processor.ModelProcessor")
public interface AuthorFields extends Bound<Author> {
  @Override
  default AuthorBinding $binding() {
    return AuthorBinding.INSTANCE;
  }

  default Long getId() {
    return AuthorBinding.INSTANCE.loaded(this, 0).id;
  }

  default void setId(Long value) {
    AuthorBinding.INSTANCE.assigning(this, 0).id = value;
  }

  default String getName() {
    return AuthorBinding.INSTANCE.loaded(this, 1).name;
  }

  default void setName(String value) {
    AuthorBinding.INSTANCE.assigning(this, 1).name = value;
  }
}
