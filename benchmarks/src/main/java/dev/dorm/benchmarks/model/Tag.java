package dev.dorm.benchmarks.model;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A word that many books share. */
@Model(table = "tags")
public class Tag extends Entity<Tag> implements TagFields {
  Long id;

  @CharField(maxLength = 50)
  String name;
}
