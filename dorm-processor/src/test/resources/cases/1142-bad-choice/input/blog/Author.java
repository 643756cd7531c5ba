package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;

@Model
public class Author extends Entity<Author> implements AuthorFields {
  Long id;

  @CharField(
      maxLength = 3,
      choices = {
        "one",
        "three"
      })
  String word = "";

  @IntegerField(choices = {"1", "two"}) int number;
  @DecimalField(maxDigits = 4, decimalPlaces = 1, choices = {"1.5", "1.25"}) BigDecimal price = BigDecimal.ZERO;
}
