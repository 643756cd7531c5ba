package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

@Model
public class Tag extends Entity<Tag> {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<Tag> parent;
  @Reverse("parent") Many<Tag> children;
}
