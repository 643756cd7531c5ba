package dev.dorm.samples.djanorm.blog;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

/** Something that was written. */
@Model(table = "blog_posts", ordering = "-createdAt")
public class Post extends TimestampedModel<Post> implements PostFields {
  @CharField(maxLength = 200)
  String title;

  String body;

  @ForeignKey(onDelete = CASCADE)
  Ref<Author> author;

  boolean published = false;
  int views = 0;

  @ManyToMany Many<Tag> tags;
}
