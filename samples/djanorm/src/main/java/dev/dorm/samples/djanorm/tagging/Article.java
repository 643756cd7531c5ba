package dev.dorm.samples.djanorm.tagging;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;

/** Something with tags. */
@Model
public class Article extends Entity<Article> implements ArticleFields {
  @CharField(maxLength = 200)
  String title;

  @ManyToMany Many<Tag> tags;
}
