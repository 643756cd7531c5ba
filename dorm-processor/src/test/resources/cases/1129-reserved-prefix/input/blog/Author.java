package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

@Model(table = "sqlite_authors")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @ManyToMany(table = "PG_pairs") Many<Author> friends;
}
