package blog;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;

@Model
public class Invoice extends Entity<Invoice> implements InvoiceFields {
  Long id;
  BigDecimal total = BigDecimal.ZERO;
}
