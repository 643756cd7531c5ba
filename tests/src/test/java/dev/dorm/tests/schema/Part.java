package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DatabaseDefault;
import dev.dorm.annotation.GeneratedColumn;
import dev.dorm.annotation.Model;

/** A model with a key of its own. */
@Model
public class Part extends Entity<Part> implements PartFields {
  @CharField(maxLength = 9, primaryKey = true)
  String code = "";

  int size;

  @DatabaseDefault("3")
  Integer rank;

  @GeneratedColumn("size * 2")
  long twice;
}
