package shop.migrations;

import dev.dorm.migrate.MigrationEntry;
import dev.dorm.migrate.MigrationModule;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The migrations of the app my_shop.
 */
@Generated("dev.dorm.processor.RegistryProcessor")
public final class MyShopMigrations implements MigrationModule {
  /**
   * The one instance.
   */
  public static final MyShopMigrations INSTANCE = new MyShopMigrations();

  /**
   * Called by ServiceLoader; other code takes {@link #INSTANCE}.
   */
  public MyShopMigrations() {
  }

  @Override
  public String app() {
    return "my_shop";
  }

  @Override
  public List<MigrationEntry> migrations() {
    return List.of(
        MigrationEntry.of(new M0001_initial(), "0001_initial", List.of("blog.0002_author_slug"), List.of()));
  }
}
