package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
@lombok.AllArgsConstructor
public class Post extends Entity<Post> implements PostFields {
  Long id;
}
