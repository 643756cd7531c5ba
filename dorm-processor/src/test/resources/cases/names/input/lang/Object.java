package lang;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

@Model
public class Object extends Entity<Object> implements ObjectFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<String> text;
}
