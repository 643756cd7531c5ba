package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** What others refer to, one of them with a policy that it cannot follow. */
@Model
public class Shelf extends Entity<Shelf> implements ShelfFields {
  Long id;
  String name = "";
}
