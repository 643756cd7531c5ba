package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.SlugField;
import java.math.BigDecimal;

@Model
public class Invoice extends Entity<Invoice> implements InvoiceFields {
  Long id;
  @CharField(maxLength = 0) String number = "";
  @SlugField(maxLength = 10_485_761) String slug = "";
  @DecimalField(maxDigits = 0, decimalPlaces = 0) BigDecimal none = BigDecimal.ZERO;
  @DecimalField(maxDigits = 3, decimalPlaces = 5) BigDecimal small = BigDecimal.ZERO;
  @DecimalField(maxDigits = 3, decimalPlaces = -1) BigDecimal round = BigDecimal.ZERO;
  @DecimalField(maxDigits = 1001, decimalPlaces = 0) BigDecimal huge = BigDecimal.ZERO;
}
