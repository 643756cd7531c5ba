package lang;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model
public class List extends Entity<List> implements ListFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Object> object;
}
