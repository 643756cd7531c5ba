package dev.dorm;

import dev.dorm.internal.config.DatabaseSettings;
import dev.dorm.internal.execute.Engine;
import dev.dorm.observe.StatementListener;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens databases. */
final class EngineFactory {
  private EngineFactory() {}

  static Engine open(
      DatabaseSettings settings,
      @Nullable DataSource dataSource,
      List<StatementListener> listeners) {
    throw new UnsupportedOperationException("opening " + settings + dataSource + listeners);
  }
}
