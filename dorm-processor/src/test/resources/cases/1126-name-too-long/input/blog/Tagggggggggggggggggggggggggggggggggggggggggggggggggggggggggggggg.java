package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Tagggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg extends Entity<Tagggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg> implements TaggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggFields {
  Long id;
}
