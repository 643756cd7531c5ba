package dev.dorm.samples.djanorm.policies;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/** Goes with its article. */
@Model
public class Comment extends Entity<Comment> implements CommentFields {
  @ForeignKey(onDelete = CASCADE)
  Ref<Article> article;
}
