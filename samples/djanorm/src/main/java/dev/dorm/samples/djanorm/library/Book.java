package dev.dorm.samples.djanorm.library;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/** Something that was written; {@code year} is used by the blocks about ordering. */
@Model(table = "books")
public class Book extends Entity<Book> implements BookFields {
  Long id;

  @CharField(maxLength = 200)
  String title;

  @ForeignKey(onDelete = CASCADE)
  Ref<Author> author;

  int pages = 0;
  boolean published = false;
  int year = 2000;
}
