package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.GeneratedColumn;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  @GeneratedColumn("age * 2")
  Long id;

  int age;
  @Nullable Integer size;

  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  BigDecimal price = BigDecimal.ZERO;

  @GeneratedColumn("age * 2")
  int twice;

  @GeneratedColumn("size + 1")
  long more;

  @GeneratedColumn("5")
  long five;

  @GeneratedColumn("age > 3")
  String old = "";

  @GeneratedColumn("twice + 1")
  long odd;

  @GeneratedColumn("id + 1")
  long next;

  @GeneratedColumn("price * 2")
  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  BigDecimal dear = BigDecimal.ZERO;

  @GeneratedColumn("price")
  @DecimalField(maxDigits = 8, decimalPlaces = 2)
  BigDecimal same = BigDecimal.ZERO;

  @GeneratedColumn("moment")
  @DateTimeField(autoNowAdd = true)
  Instant again;

  Instant moment = Instant.EPOCH;
}
