package dev.dorm.samples.djanorm.myapp;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** What articles belong to. */
@Model
public class Category extends Entity<Category> implements CategoryFields {
  @CharField(maxLength = 50)
  String name;
}
