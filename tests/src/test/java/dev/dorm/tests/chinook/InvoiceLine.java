package dev.dorm.tests.chinook;

import static dev.dorm.annotation.OnDelete.CASCADE;
import static dev.dorm.annotation.OnDelete.PROTECT;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;

/** One track of an invoice. */
@Model
public class InvoiceLine extends Entity<InvoiceLine> implements InvoiceLineFields {
  Long id;

  @ForeignKey(onDelete = CASCADE)
  Ref<Invoice> invoice;

  @ForeignKey(onDelete = PROTECT)
  Ref<Track> track;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal unitPrice;

  int quantity;
}
