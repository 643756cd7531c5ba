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
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the shop; most report to somebody else. */
@Model
public class Employee extends Entity<Employee> implements EmployeeFields {
  Long id;

  @CharField(maxLength = 20)
  String lastName;

  @CharField(maxLength = 20)
  String firstName;

  @CharField(maxLength = 30)
  @Nullable String title;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Employee> reportsTo;

  @Nullable LocalDateTime birthDate;

  @Nullable LocalDateTime hireDate;

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

  @EmailField(unique = true)
  @Nullable String email;

  @Reverse("reportsTo")
  Many<Employee> team;

  @Reverse("supportRep")
  Many<Customer> customers;
}
