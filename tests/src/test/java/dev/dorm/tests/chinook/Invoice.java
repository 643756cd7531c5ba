package dev.dorm.tests.chinook;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a customer bought at once. */
@Model
public class Invoice extends Entity<Invoice> implements InvoiceFields {
  Long id;

  @ForeignKey(onDelete = CASCADE)
  Ref<Customer> customer;

  Instant invoiceDate;

  @CharField(maxLength = 70)
  @Nullable String billingAddress;

  @CharField(maxLength = 40)
  @Nullable String billingCity;

  @CharField(maxLength = 40)
  @Nullable String billingState;

  @CharField(maxLength = 40)
  @Nullable String billingCountry;

  @CharField(maxLength = 10)
  @Nullable String billingPostalCode;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal total;

  @Reverse("invoice")
  Many<InvoiceLine> lines;
}
