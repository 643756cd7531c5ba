package dev.dorm.tests.fields;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;

/** Refers to a model with embedded objects. */
@Model
public class Visit extends Entity<Visit> implements VisitFields {
  Long id;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  Ref<Customer> customer;
}
