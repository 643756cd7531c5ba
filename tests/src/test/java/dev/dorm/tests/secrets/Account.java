package dev.dorm.tests.secrets;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.MaxLengthValidator;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Sensitive;
import org.jspecify.annotations.Nullable;

/** Somebody with secrets. */
@Model(table = "secret_account", ordering = "id")
public class Account extends Entity<Account> implements AccountFields {
  public Long id;

  @CharField(maxLength = 40)
  public String name = "";

  @Sensitive
  @MaxLengthValidator(20)
  @CharField(maxLength = 60, unique = true)
  public String password = "";

  @Sensitive public int pin;

  @Sensitive public @Nullable String note;
}
