package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** A model that versioned rows refer to. */
@Model(table = "save_holder", ordering = "id")
public class Holder extends Entity<Holder> implements HolderFields {
  public Long id;

  @CharField(maxLength = 20)
  public String name = "";

  @Reverse("holder")
  public Many<Account> accounts;
}
