package dev.dorm.samples.djanorm.blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.Model;

/** Somebody who writes. */
@Model(table = "blog_authors", ordering = "name")
public class Author extends Entity<Author> implements AuthorFields {
  @CharField(maxLength = 100)
  String name;

  @EmailField(unique = true)
  String email;

  int age;
}
