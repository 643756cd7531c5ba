package dev.dorm.tests.trust;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A row of another database than the default one; a class without its interface of fields. */
@Model(table = "trust_entry", database = "logs")
public class Entry extends Entity<Entry> {
  public Long id;

  @CharField(maxLength = 40)
  public String text = "";
}
