package blog;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Model(
    checks = {
      @Check("age = 'three'"),
      @Check("age > 3000000000"),
      @Check("age > 1.5"),
      @Check("name > 3"),
      @Check("name = 'much too long'"),
      @Check("name = age"),
      @Check("active > true"),
      @Check("active = 1"),
      @Check("age"),
      @Check("age and active"),
      @Check("3 > 2"),
      @Check("price > 1.005"),
      @Check("price > total"),
      @Check("price + 1 > 2"),
      @Check("born = '2024-02-30'"),
      @Check("born > moment"),
      @Check("moment > '2024-02-29'"),
      @Check("colour = 'GREY'"),
      @Check("colour > 'RED'"),
      @Check("colour = shade"),
      @Check("code = 'x'"),
      @Check("bytes = 'x'"),
      @Check("author = 3"),
      @Check("length(age) = 3"),
      @Check("name || age = 'x'"),
      @Check("abs(name) = 'x'"),
      @Check("(age > 3) = (age > 4)"),
      @Check("(age > 3) is null"),
      @Check("3 is null"),
      @Check("coalesce(1, 2) = 3"),
      @Check("1 + 2 > 3"),
      @Check("name = 'a\u0000'")
    })
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @CharField(maxLength = 5)
  String name = "";

  int age;
  boolean active;

  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  BigDecimal price = BigDecimal.ZERO;

  @DecimalField(maxDigits = 17, decimalPlaces = 2)
  BigDecimal total = BigDecimal.ZERO;

  LocalDate born = LocalDate.EPOCH;
  Instant moment = Instant.EPOCH;
  Colour colour = Colour.RED;
  Shade shade = Shade.DARK;
  UUID code = new UUID(0, 0);
  byte[] bytes = {};

  @ForeignKey(onDelete = OnDelete.CASCADE)
  Ref<Author> author;

  enum Colour {
    RED
  }

  enum Shade {
    DARK
  }
}
