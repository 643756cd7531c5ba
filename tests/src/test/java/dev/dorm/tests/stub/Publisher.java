package dev.dorm.tests.stub;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A model that declares no key; name and city are unique together. */
@Model(ordering = "name", constraints = @UniqueConstraint(fields = {"name", "city"}))
public class Publisher extends Entity<Publisher> implements PublisherFields {
  @CharField(maxLength = 100)
  String name;

  @CharField(maxLength = 100, blank = true)
  String city = "";

  @Nullable Integer founded;
}
