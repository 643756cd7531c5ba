package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Tag extends Entity<Tag> implements TagFields {
  Long id;

  @CharField(maxLength = 50, unique = true)
  String name;

  @Reverse("tags")
  Many<Book> books;
}
