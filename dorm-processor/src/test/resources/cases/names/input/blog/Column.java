package blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

@Model
public class Column extends Entity<Column> implements ColumnFields {
  Long id;
  @Reverse("save") Many<Path> list;
  @Reverse("delete") Many<Path> node;
}
