package dev.dorm.samples.ormar;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** A class at school: its teachers teach others too, its students are its own. */
@Model
public class SchoolClass extends Entity<SchoolClass> implements SchoolClassFields {
  Integer id;

  @CharField(maxLength = 100)
  String name;

  @ManyToMany Many<Teacher> teachers;

  @Reverse("schoolClass")
  Many<Student> students;
}
