import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;
}
