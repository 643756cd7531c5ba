package dev.dorm.samples.blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** Somebody who writes. */
@Model(table = "authors", ordering = "name")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @CharField(maxLength = 100)
  String name;

  @EmailField(unique = true)
  String email;

  int age;

  @Reverse("author")
  Many<Post> posts;
}
