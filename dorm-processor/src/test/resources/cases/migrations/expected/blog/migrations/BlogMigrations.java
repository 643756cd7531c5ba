package blog.migrations;

import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The migrations of the app blog.
 */
@Generated("dev.dorm.processor.RegistryProcessor")
public final class BlogMigrations implements MigrationModule {
  /**
   * The one instance.
   */
  public static final BlogMigrations INSTANCE = new BlogMigrations();

  /**
   * Called by ServiceLoader; other code takes {@link #INSTANCE}.
   */
  public BlogMigrations() {
  }

  @Override
  public String app() {
    return "blog";
  }

  @Override
  public List<MigrationEntry> migrations() {
    return List.of(
        MigrationEntry.of(new M0001_initial(), "0001_initial", List.of(), List.of()),
        MigrationEntry.of(new M0001_squashed(), "0001_squashed", List.of(), List.of("blog.0001_initial", "blog.0000_none")),
        MigrationEntry.of(new M0002_author_slug(), "0002_author_slug", List.of("blog.0001_initial", "other.0001_initial"), List.of()));
  }
}
