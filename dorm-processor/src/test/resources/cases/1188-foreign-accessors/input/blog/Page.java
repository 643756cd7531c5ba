package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import dev.dorm.generated.ModelBinding;

/** Implements what was compiled before. */
@Model
public class Page extends Entity<Page> implements PaperFields {
  Long id;

  @Override
  public ModelBinding<Author> $binding() {
    return AuthorBinding.INSTANCE;
  }
}
