package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import java.util.List;
import java.util.Set;

@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  List<Tag> tags = List.of();
  @ManyToMany Set<Tag> others = Set.of();
  Tag[] more = {};
}
