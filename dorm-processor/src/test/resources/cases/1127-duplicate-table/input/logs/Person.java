package logs;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

@Model(table = "people", database = "logs")
public class Person extends Entity<Person> implements PersonFields {
  Long id;
}
