package dev.dorm.samples.ormar;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** What a teacher teaches. */
@Model
public class Category extends Entity<Category> implements CategoryFields {
  Integer id;

  @CharField(maxLength = 100)
  String name;
}
