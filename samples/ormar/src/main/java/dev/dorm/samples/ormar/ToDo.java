package dev.dorm.samples.ormar;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** Something to be done. */
@Model(table = "todos")
public class ToDo extends Entity<ToDo> implements ToDoFields {
  Integer id;

  @CharField(maxLength = 500)
  String text;

  boolean completed = false;
}
