package dev.dorm.samples.djanorm.library;

import static dev.dorm.annotation.OnDelete.PROTECT;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. Behind {@code joined} stand the columns that only later blocks use. */
@Model(table = "authors", ordering = "name")
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @CharField(maxLength = 100)
  String name;

  @EmailField(unique = true)
  String email;

  int age;
  @Nullable String bio;
  boolean active = true;

  @DateTimeField(autoNowAdd = true)
  Instant joined;

  @Nullable Instant updatedAt;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal balance = BigDecimal.ZERO;

  int rating = 0;
  int rank = 0;

  @ForeignKey(onDelete = PROTECT)
  @Nullable Ref<Publisher> publisher;

  @Reverse("author")
  Many<Book> books;
}
