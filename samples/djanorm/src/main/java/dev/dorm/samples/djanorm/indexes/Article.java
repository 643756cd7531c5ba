package dev.dorm.samples.djanorm.indexes;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import java.time.Instant;

/** Three indexes, the last with a name that dorm gives: {@code idx_article_title_slug}. */
@Model(
    indexes = {
      @Index(fields = "slug", unique = true, name = "idx_article_slug"),
      @Index(fields = "publishedAt", name = "idx_article_date"),
      @Index(fields = {"title", "slug"})
    })
public class Article extends Entity<Article> implements ArticleFields {
  @CharField(maxLength = 200)
  String title;

  @CharField(maxLength = 200)
  String slug;

  Instant publishedAt;
}
