package dev.dorm.samples.djanorm.inheritance;

import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** Overrides the order, had the abstract model one. */
@Model(table = "posts", ordering = "-createdAt")
public class Post extends TimestampedModel<Post> implements PostFields {
  @CharField(maxLength = 200)
  String title;

  String body;
}
