package blog;

import dev.dorm.generated.Bound;
import javax.annotation.processing.Generated;

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

  default int getAge() {
    return BookBinding.INSTANCE.loaded(this, 1).age;
  }

  default void setAge(int value) {
    BookBinding.INSTANCE.assigning(this, 1).age = value;
  }
}
