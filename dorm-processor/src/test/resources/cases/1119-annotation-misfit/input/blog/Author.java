package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DateField;
import dev.dorm.annotation.EnumField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.TextField;
import java.time.Instant;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
  @CharField(maxLength = 10) int age;
  @IntegerField String name = "";
  @ForeignKey(onDelete = OnDelete.CASCADE) String publisher = "";
  @EnumField String status = "";
  @DateField Instant moment = Instant.EPOCH;
  @CharField(maxLength = 1) static String shared = "";
  @TextField transient String cached = "";
  @ManyToMany Ref<Author> friend;
}
