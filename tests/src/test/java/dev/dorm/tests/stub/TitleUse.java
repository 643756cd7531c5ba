package dev.dorm.tests.stub;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A view whose key of two columns comes twice: books of one title that have one tag. */
@Model(managed = false)
public class TitleUse extends Entity<TitleUse> implements TitleUseFields {
  @CharField(maxLength = 200, primaryKey = true)
  String title;

  @CharField(maxLength = 50, primaryKey = true)
  String name;
}
