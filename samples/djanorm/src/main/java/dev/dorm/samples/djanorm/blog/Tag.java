package dev.dorm.samples.djanorm.blog;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;

/** A word that posts are found by. */
@Model(table = "blog_tags", ordering = "name")
public class Tag extends Entity<Tag> implements TagFields {
  @CharField(maxLength = 50, unique = true)
  String name;

  @Reverse("tags")
  Many<Post> posts;
}
