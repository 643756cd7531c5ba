package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;

@Model
public class Invoice extends Entity<Invoice> implements InvoiceFields {
  Long id;

  @DecimalField(
      maxDigits = 19,
      decimalPlaces = 2)
  BigDecimal total = BigDecimal.ZERO;
}
