package blog;

import dev.dorm.annotation.Model;

@Model
public class Tag extends Base<Tag> implements TagFields {
  Long id;
}
