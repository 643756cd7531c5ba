package dev.dorm.samples.djanorm.myapp;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** Rows that are committed one by one, or by hand. */
@Model
public class MyModel extends Entity<MyModel> implements MyModelFields {
  @CharField(maxLength = 50)
  String name;
}
