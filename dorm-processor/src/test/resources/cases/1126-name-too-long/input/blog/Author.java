package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.TextField;

@Model(
    table = "txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    indexes = @Index(fields = "name", name = "ixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"))
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @TextField(column = "ääääääääääääääääääääääääääääääää") String name = "";
  @ManyToMany(table = "mxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx") Many<Author> friends;
}
