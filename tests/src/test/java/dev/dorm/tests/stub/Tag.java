package dev.dorm.tests.stub;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** A model with a unique column and the other side of a many-to-many relation. */
@Model
public class Tag extends Entity<Tag> implements TagFields {
  Long id;

  @CharField(maxLength = 50, unique = true)
  String name;

  @Reverse("tags")
  Many<Book> books;
}
