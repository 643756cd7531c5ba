package blog;

import dev.dorm.annotation.Model;

@Model(table = "everything", ordering = {})
public abstract class Middle<M> extends Base<M> {
  int height;
}
