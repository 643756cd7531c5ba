package dev.dorm.samples.djanorm.validators;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.MaxLengthValidator;
import dev.dorm.annotation.MaxValueValidator;
import dev.dorm.annotation.MinLengthValidator;
import dev.dorm.annotation.MinValueValidator;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.RegexValidator;
import dev.dorm.validation.EmailValidator;

/** A rule on each field. */
@Model
public class Product extends Entity<Product> implements ProductFields {
  @CharField(maxLength = 200)
  @MinLengthValidator(3)
  @MaxLengthValidator(50)
  String name;

  @MinValueValidator(0)
  @MaxValueValidator(9999)
  double price;

  @CharField(maxLength = 20)
  @RegexValidator(value = "^[A-Z]{2}-\\d{4}$", message = "Invalid SKU format")
  String sku;

  @CharField(maxLength = 100, validators = EmailValidator.class)
  String email;
}
