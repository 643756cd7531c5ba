package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

@Model(table = "people")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @ManyToMany(table = "pairs") Many<Author> friends;
  @ManyToMany(table = "Pairs") Many<Author> enemies;
}
