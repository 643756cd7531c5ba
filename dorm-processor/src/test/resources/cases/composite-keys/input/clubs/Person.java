package clubs;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

@Model
public class Person extends Entity<Person> implements PersonFields {
  @CharField(maxLength = 8, primaryKey = true)
  String code = "";
}
