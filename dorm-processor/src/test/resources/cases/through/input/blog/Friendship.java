package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

@Model
public class Friendship extends Entity<Friendship> implements FriendshipFields {
  Long id;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Person> one;
  @ForeignKey(onDelete = OnDelete.CASCADE) Ref<Person> other;
}
