package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  String firstName = "";
  String first_name = "";

  @CharField(maxLength = 5, column = "NAME")
  String upper = "";

  String name = "";
  @ForeignKey(onDelete = OnDelete.CASCADE) @Nullable Ref<Author> mother;
  int mother_id;
}
