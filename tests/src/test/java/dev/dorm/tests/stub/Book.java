package dev.dorm.tests.stub;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

/** A model with inherited columns, an implied key, a required relation and one to many. */
@Model(ordering = "-createdAt")
public class Book extends Timestamped<Book> implements BookFields {
  @CharField(maxLength = 200)
  String title;

  @ForeignKey(onDelete = CASCADE)
  Ref<Author> author;

  @ManyToMany Many<Tag> tags;
  int pages;
  boolean published;
}
