package dev.dorm.migrate.introspect;

import dev.dorm.migrate.state.Engine;
import java.sql.SQLException;

/** Reads the schema of a live database. Writes nothing. */
public final class Catalog {
  private Catalog() {}

  /**
   * The tables of the present schema.
   *
   * @throws SQLException when the catalog cannot be read
   */
  public static LiveSchema read(Engine engine, CatalogRows rows) throws SQLException {
    return switch (engine) {
      case SQLITE -> new SqliteCatalog(rows).read();
      case POSTGRESQL -> new PostgresqlCatalog(rows, PostgresqlCatalog.CURRENT).read();
    };
  }

  /**
   * The tables that end with the connection: on PostgreSQL its temporary ones, on SQLite all of a
   * database in memory.
   *
   * @throws SQLException when the catalog cannot be read
   */
  public static LiveSchema readTemporary(Engine engine, CatalogRows rows) throws SQLException {
    return switch (engine) {
      case SQLITE -> new SqliteCatalog(rows).read();
      case POSTGRESQL -> new PostgresqlCatalog(rows, PostgresqlCatalog.TEMPORARY).read();
    };
  }

  /**
   * The views of the present schema, as tables without key, indexes and constraints.
   *
   * @throws SQLException when the catalog cannot be read
   */
  public static LiveSchema readViews(Engine engine, CatalogRows rows) throws SQLException {
    return switch (engine) {
      case SQLITE -> new SqliteCatalog(rows).readViews();
      case POSTGRESQL -> new PostgresqlCatalog(rows, PostgresqlCatalog.CURRENT).readViews();
    };
  }
}
