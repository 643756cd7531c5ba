package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Implements what was compiled before. */
@Model
public class Page extends Entity<Page> implements PaperFields {
  Long id;
}
