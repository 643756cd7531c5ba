package dev.dorm.tests.stub;

import static dev.dorm.annotation.OnDelete.SET_NULL;

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

/** The first model of the guide: all plain kinds of columns, a nullable relation, one to many. */
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

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal balance = BigDecimal.ZERO;

  @DateTimeField(autoNowAdd = true)
  Instant joined;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Publisher> publisher;

  @Reverse("author")
  Many<Book> books;
}
