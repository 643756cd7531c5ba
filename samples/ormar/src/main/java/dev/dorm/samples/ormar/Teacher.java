package dev.dorm.samples.ormar;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/** Somebody who teaches. */
@Model
public class Teacher extends Entity<Teacher> implements TeacherFields {
  Integer id;

  @CharField(maxLength = 100)
  String name;

  @ForeignKey(onDelete = CASCADE)
  Ref<Category> category;
}
