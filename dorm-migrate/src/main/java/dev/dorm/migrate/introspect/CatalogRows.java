package dev.dorm.migrate.introspect;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of a database's catalog. */
@FunctionalInterface
public interface CatalogRows {
  /** All rows of a query as texts. */
  List<List<@Nullable String>> read(String sql) throws SQLException;
}
