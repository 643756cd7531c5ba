package dev.dorm.samples.djanorm.ordering;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** Ordered by price; "-price" would be descending, and there may be several columns. */
@Model(ordering = "price")
public class Product extends Entity<Product> implements ProductFields {
  @CharField(maxLength = 100)
  String name;

  int price;
}
