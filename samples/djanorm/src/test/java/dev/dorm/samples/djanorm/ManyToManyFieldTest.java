package dev.dorm.samples.djanorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Manager;
import dev.dorm.samples.djanorm.tagging.Article;
import dev.dorm.samples.djanorm.tagging.Article_;
import dev.dorm.samples.djanorm.tagging.Tag;
import dev.dorm.samples.djanorm.tagging.Tag_;
import dev.dorm.samples.support.SampleTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "ManyToManyField". Its first block is the package {@code tagging}. */
final class ManyToManyFieldTest extends SampleTest {
  @Override
  protected List<Manager<?>> tables() {
    return List.of(Article_.objects, Tag_.objects);
  }

  @Test
  void manyToManyField() {
    Article article = Article_.objects.create(Article_.title.set("Hello World"));
    Tag python = Tag_.objects.create(Tag_.name.set("python"));
    Tag django = Tag_.objects.create(Tag_.name.set("django"));

    // Add one or more tags
    article.tags().add(python);
    article.tags().add(python, django);

    // Check current tags
    List<Tag> tags = article.tags().all().list();
    assertThat(tags).containsExactlyInAnyOrder(python, django);

    // Replace all tags at once
    article.tags().set(List.of(django)); // removes python, keeps django
    assertThat(article.tags().all().list()).containsExactly(django);

    // Remove a specific tag
    article.tags().remove(django);
    assertThat(article.tags().exists()).isFalse();

    // Remove all tags
    article.tags().add(python);
    article.tags().clear();
    assertThat(article.tags().count()).isZero();

    // Reverse relation: all articles for a tag
    python.articles().add(article);
    List<Article> pythonArticles = python.articles().all().list();
    assertThat(pythonArticles).containsExactly(article);
  }

  @Test
  void prefetchingM2mRelations() {
    Tag python = Tag_.objects.create(Tag_.name.set("python"));
    for (String title : List.of("one", "two", "three")) {
      Article_.objects.create(Article_.title.set(title)).tags().add(python);
    }
    // Two queries: one for articles, one for all related tags
    runs(
        2,
        () -> {
          List<Article> articles = Article_.objects.prefetchRelated(Article_.tags).list();
          for (Article article : articles) {
            print(article.tags().all().list().stream().map(Tag::getName).toList());
          }
        });
    assertThat(printed).containsExactly("[python]", "[python]", "[python]");
  }
}
