package dev.dorm.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.exception.CheckViolation;
import dev.dorm.exception.UniqueViolation;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database checks of rows, whichever way they are written. */
class CheckTest {
  @TempDir Path directory;

  private Database open(DatabaseKind kind) {
    Database database = kind.open(directory);
    Dorm.configure(database);
    Schemas.migrate(database, Schemas.operations(Schemas.of("Article")));
    return database;
  }

  @AfterEach
  void close() {
    Dorm.shutdown();
  }

  private static Article article(int place) {
    Article article = new Article();
    article.setTitle("a" + place);
    article.setPlace(place);
    return article;
  }

  private static Article bad(int place) {
    Article article = article(place);
    article.setPages(0);
    return article;
  }

  private static void refused(Runnable write) {
    CheckViolation violation = catchThrowableOfType(CheckViolation.class, write::run);
    assertThat(violation)
        .hasMessageStartingWith("[DORM3016] Article.pages: the check check_article_pages is not")
        .hasMessageContaining("FIX: ");
    assertThat(violation.constraint()).isEqualTo("check_article_pages");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRefusalNamesTheConstraintAndItsColumns(DatabaseKind kind) {
    open(kind);
    Article good = article(1);
    good.save();
    refused(() -> bad(2).save());
    refused(() -> Article_.objects.bulkCreate(List.of(article(3), bad(4))));
    good.setPages(-1);
    refused(good::save);
    refused(() -> Article_.objects.bulkUpdate(List.of(good), Article_.pages));
    refused(() -> Article_.objects.all().update(Article_.pages.set(Article_.pages.minus(1))));
    assertThatThrownBy(() -> Article_.objects.all().update(Article_.state.set(Article.State.DONE)))
        .isInstanceOf(CheckViolation.class)
        .hasMessageContaining("Article.state, Article.finishedAt: the check finished_is_dated");
    assertThat(Article_.objects.count()).isEqualTo(1);
    assertThat(Article_.objects.get().getPages()).isEqualTo(1);
    Article_.objects
        .all()
        .update(Article_.state.set(Article.State.DONE), Article_.finishedAt.set(Instant.EPOCH));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void uniqueAmongTheRowsOfTheConditionOnly(DatabaseKind kind) {
    open(kind);
    Article first = article(1);
    first.save();
    assertThatThrownBy(() -> article(1).save()).isInstanceOf(UniqueViolation.class);
    first.setDeletedAt(Instant.EPOCH);
    first.save();
    article(1).save();
    assertThat(Article_.objects.count()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theCatalogShowsWhatTheModelSays(DatabaseKind kind) {
    Database database = open(kind);
    String sql =
        kind.isPostgresql()
            ? "SELECT indexdef AS sql FROM pg_indexes WHERE schemaname = current_schema() AND tablename ="
                + " 'schema_article' ORDER BY 1"
            : "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name ="
                + " 'schema_article' ORDER BY 1";
    String indexes =
        String.join(
            "\n", Dorm.raw(sql).as(row -> String.valueOf(row.get("sql", String.class))).list());
    assertThat(indexes).contains("idx_article_title_pages").contains("DESC").contains("DONE");
    assertThat(indexes).contains("uniq_article_shelf_place").contains("IS NULL");
    assertThat(indexes.contains("INCLUDE (shelf)")).isEqualTo(kind.isPostgresql());
    assertThat(indexes.contains("INCLUDE (title)")).isEqualTo(kind.isPostgresql());
  }
}
