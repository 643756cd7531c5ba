package dev.dorm.samples.ormar;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A book with a genre out of four. */
@Model(table = "books")
public class Book extends Entity<Book> implements BookFields {
  Integer id;

  @CharField(maxLength = 200)
  String title;

  @CharField(maxLength = 100)
  String author;

  @CharField(
      maxLength = 100,
      choices = {"Fiction", "Adventure", "Historic", "Fantasy"})
  String genre = "Fiction";
}
