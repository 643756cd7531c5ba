package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A model whose rows count how often they were written. */
@Model(table = "save_account", ordering = "id")
public class Account extends Entity<Account> implements AccountFields {
  public Long id;

  @CharField(maxLength = 20, unique = true)
  public String name = "";

  public int balance;
  public @Nullable String note;

  @ForeignKey(onDelete = OnDelete.SET_NULL)
  public @Nullable Ref<Holder> holder;

  @Version public long version;
}
