package dev.dorm.samples.djanorm.policies;

import static dev.dorm.annotation.OnDelete.PROTECT;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.samples.djanorm.library.Author;

/** Keeps its author from being deleted. */
@Model
public class Article extends Entity<Article> implements ArticleFields {
  @ForeignKey(onDelete = PROTECT)
  Ref<Author> author;
}
