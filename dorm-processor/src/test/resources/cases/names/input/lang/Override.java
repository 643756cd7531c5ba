package lang;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model
public class Override extends Entity<Override> implements OverrideFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<List> list;
}
