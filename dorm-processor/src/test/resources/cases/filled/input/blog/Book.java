package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Comment;
import dev.dorm.annotation.DatabaseDefault;
import dev.dorm.annotation.GeneratedColumn;
import dev.dorm.annotation.Model;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Comment("What is \"read\"")
@Model
public class Book extends Entity<Book> implements BookFields {
  Long id;
  String title = "";
  @Nullable String subtitle;
  int pages;

  @Comment("it's both")
  @GeneratedColumn("title || coalesce(': ' || subtitle, '')")
  String whole = "";

  @GeneratedColumn("pages > 500")
  boolean isThick;

  @DatabaseDefault("1")
  Integer copies;

  @DatabaseDefault("now()")
  Instant since;
}
