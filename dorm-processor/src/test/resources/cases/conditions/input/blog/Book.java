package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.TextField;
import dev.dorm.annotation.UniqueConstraint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Model(
    indexes = {
      @Index(
          fields = {"-title"},
          where = "not deleted and (pages > 10 or `in` = 'it''s')",
          include = {"pages", "in"}),
      @Index(fields = "pages", unique = true, where = "pk is not null")
    },
    constraints =
        @UniqueConstraint(fields = "title", where = "deletedAt is null", include = "pages"),
    checks = {
      @Check("pages between 1 and 5000"),
      @Check("pages * 2 - 1 >= abs(pages) + length(title || 'x')"),
      @Check(value = "state not in ('DRAFT', 'DONE') or deleted = false", name = "done"),
      @Check("deletedAt > '2000-01-01T00:00:00Z'"),
      @Check("coalesce(`in`, title) <> ''")
    })
public class Book extends Entity<Book> implements BookFields {
  Long id;

  @CharField(maxLength = 50)
  String title = "";

  int pages = 1;
  boolean deleted;
  @Nullable Instant deletedAt;
  State state = State.DRAFT;

  @TextField(column = "inside")
  @Nullable String in;

  enum State {
    DRAFT,
    READY,
    DONE
  }
}
