package dev.dorm.tests.chinook;

import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@Model(ordering = {"lastName", "firstName"})
public class Customer extends Entity<Customer> implements CustomerFields {
  Long id;

  @CharField(maxLength = 40)
  String firstName;

  @CharField(maxLength = 20)
  String lastName;

  @CharField(maxLength = 80)
  @Nullable String company;

  @CharField(maxLength = 70)
  @Nullable String address;

  @CharField(maxLength = 40)
  @Nullable String city;

  @CharField(maxLength = 40)
  @Nullable String state;

  @CharField(maxLength = 40)
  @Nullable String country;

  @CharField(maxLength = 10)
  @Nullable String postalCode;

  @CharField(maxLength = 24)
  @Nullable String phone;

  @CharField(maxLength = 24)
  @Nullable String fax;

  @EmailField String email;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Employee> supportRep;

  @Reverse("customer")
  Many<Invoice> invoices;

  @Reverse("customer")
  Ref<Loyalty> loyalty;
}
