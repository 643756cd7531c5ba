package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DatabaseDefault;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.GeneratedColumn;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  @DatabaseDefault("1")
  Long id;

  @DatabaseDefault("1")
  int age;

  @DatabaseDefault("'x'")
  @Nullable String bio;

  @DatabaseDefault("age")
  Integer rank;

  @DatabaseDefault("1 + 1")
  Integer size;

  @DatabaseDefault("now()")
  Integer moment;

  @DatabaseDefault("0")
  @DateTimeField(autoNow = true)
  Instant changed;

  @DatabaseDefault("1")
  @GeneratedColumn("age * 2")
  Long twice;

  @DatabaseDefault("1")
  @ForeignKey(onDelete = OnDelete.CASCADE)
  Ref<Author> author;

  @DatabaseDefault("later")
  Instant later;

  @DatabaseDefault("'many'")
  Integer many;
}
