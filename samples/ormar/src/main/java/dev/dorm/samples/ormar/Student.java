package dev.dorm.samples.ormar;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/** Somebody who learns. */
@Model
public class Student extends Entity<Student> implements StudentFields {
  Integer id;

  @CharField(maxLength = 100)
  String name;

  @ForeignKey(onDelete = CASCADE)
  Ref<SchoolClass> schoolClass;
}
