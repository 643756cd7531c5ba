package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @org.jspecify.annotations.Nullable int age;
  @Legacy.Nullable long views;
}
