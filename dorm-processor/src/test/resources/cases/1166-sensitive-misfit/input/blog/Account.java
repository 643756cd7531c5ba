package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Sensitive;

@Model
public class Account extends Entity<Account> implements AccountFields {
  @Sensitive
  @CharField(maxLength = 40, primaryKey = true)
  String token = "";

  @Sensitive
  @CharField(maxLength = 40)
  String password = "";

  @Sensitive
  transient int attempts;
}
