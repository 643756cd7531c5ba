package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.OneToOne;
import dev.dorm.annotation.Reverse;

@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Author> author;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Tag> tag;
  @OneToOne(onDelete = OnDelete.CASCADE) Ref<Author> signedBy;
  @Reverse("books") Ref<Author> odd;
}
