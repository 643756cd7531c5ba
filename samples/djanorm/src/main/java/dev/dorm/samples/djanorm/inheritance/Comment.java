package dev.dorm.samples.djanorm.inheritance;

import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Model;

/** Inherits both columns. */
@Model
public class Comment extends TimestampedModel<Comment> implements CommentFields {
  @CharField(maxLength = 500)
  String text;
}
