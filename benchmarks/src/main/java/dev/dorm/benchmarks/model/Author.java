package dev.dorm.benchmarks.model;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of eight columns: key, two short texts, number, long text or NULL, truth, time, money. */
@Model(table = "authors")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @CharField(maxLength = 100)
  String name;

  @CharField(maxLength = 254)
  String email;

  int age;
  @Nullable String bio;
  boolean active = true;
  LocalDateTime joined;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal balance = BigDecimal.ZERO;

  @Reverse("author")
  Many<Book> books;
}
