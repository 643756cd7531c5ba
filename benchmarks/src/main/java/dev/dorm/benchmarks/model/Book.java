package dev.dorm.benchmarks.model;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import java.time.Instant;

/** A row with a foreign key and many tags. */
@Model(table = "books")
public class Book extends Entity<Book> implements BookFields {
  Long id;

  @CharField(maxLength = 200)
  String title;

  @ForeignKey(onDelete = CASCADE)
  Ref<Author> author;

  int pages;
  boolean published;
  Instant printed;
  @ManyToMany Many<Tag> tags;
}
