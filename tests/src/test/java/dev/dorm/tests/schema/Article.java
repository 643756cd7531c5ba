package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Check;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UniqueConstraint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model whose rows the database checks. */
@Model(
    checks = {
      @Check("pages > 0"),
      @Check(name = "finished_is_dated", value = "state != 'DONE' or finishedAt is not null")
    },
    constraints =
        @UniqueConstraint(
            fields = {"shelf", "place"},
            where = "deletedAt is null",
            include = "title"),
    indexes =
        @Index(
            fields = {"-title", "pages"},
            where = "state = 'DONE'",
            include = "shelf"))
public class Article extends Entity<Article> implements ArticleFields {
  Long id;

  @CharField(maxLength = 50)
  String title = "";

  int pages = 1;
  State state = State.DRAFT;
  @Nullable Instant finishedAt;
  int shelf;
  int place;
  @Nullable Instant deletedAt;

  /** How far it is. */
  public enum State {
    /** Begun. */
    DRAFT,
    /** Finished. */
    DONE
  }
}
