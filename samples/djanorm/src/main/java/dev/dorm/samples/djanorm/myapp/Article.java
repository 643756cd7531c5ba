package dev.dorm.samples.djanorm.myapp;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;

/** Goes with its category. */
@Model
public class Article extends Entity<Article> implements ArticleFields {
  @ForeignKey(onDelete = CASCADE)
  Ref<Category> category;
}
