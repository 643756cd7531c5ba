package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** Implements its accessors by way of another interface. */
@Model
public class Book extends Entity<Book> implements Aged {
  Long id;
  int age;

  int ageInMonths() {
    return 12 * getAge();
  }
}
