package dev.dorm.samples.djanorm.library;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** A house that publishes, which "select_related" reaches through the author. */
@Model
public class Publisher extends Entity<Publisher> implements PublisherFields {
  Long id;

  @CharField(maxLength = 100)
  String name;
}
