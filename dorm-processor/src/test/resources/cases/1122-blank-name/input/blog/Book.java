package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

@Model(table = " ")
public class Book extends Entity<Book> implements BookFields {
  Long id;
  @CharField(maxLength = 5, column = "") String title = "";
  @ForeignKey(onDelete = OnDelete.CASCADE, column = "  ") @Nullable Ref<Book> sequel;
}
