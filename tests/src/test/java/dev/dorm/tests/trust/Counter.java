package dev.dorm.tests.trust;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A row that many change. */
@Model(table = "trust_counter")
public class Counter extends Entity<Counter> implements CounterFields {
  public Long id;

  @CharField(maxLength = 40)
  public String name = "";

  public int n;
}
