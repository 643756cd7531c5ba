package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Implements its accessors with an annotation, for which javac forgets what they are called. */
@Model
public class Page extends Entity<Page> implements @Marked PageFields, Numbered<Page> {
  Long id;
  int number;

  int next() {
    return getNumber() + 1;
  }
}
