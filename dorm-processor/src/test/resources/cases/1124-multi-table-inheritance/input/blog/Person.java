package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model
public class Person extends Entity<Person> implements PersonFields {
  Long id;
  String name = "";
}
