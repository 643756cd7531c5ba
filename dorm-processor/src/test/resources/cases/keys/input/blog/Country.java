package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

@Model
public class Country extends Entity<Country> implements CountryFields {
  @CharField(maxLength = 2, primaryKey = true) String code = "";
}
