package dev.dorm.samples.djanorm.myapp;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.Model;

/** Whom the migration {@code 0003_add_score} plants. */
@Model
public class Author extends Entity<Author> implements AuthorFields {
  @CharField(maxLength = 100)
  String name;

  @EmailField(unique = true)
  String email;

  int age;
}
