package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.IntegerField;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.MinLengthValidator;
import dev.dorm.annotation.MinValueValidator;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.RegexValidator;
import java.math.BigDecimal;

@Model
public class Invoice extends Entity<Invoice> implements InvoiceFields {
  Long id;

  @DecimalField(maxDigits = 5, decimalPlaces = 2)
  @MinLengthValidator(3)
  BigDecimal total = BigDecimal.ZERO;

  @MinValueValidator(3) String name = "";
  @RegexValidator("a") int count;
  @CharField(maxLength = 5, validators = {Even.class, Short5.class}) String word = "";
  @IntegerField(validators = Even.class) int even;
  @JsonField(validators = Even.class) Integer boxed = 2;
}
