package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A key of one column and nothing else. */
@Model
public class Rune extends Entity<Rune> implements RuneFields {
  @CharField(maxLength = 10, primaryKey = true)
  public String word = "";
}
