package dev.dorm.migrate.state;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The databases that migrations are rendered for. */
public enum Engine {
  /** SQLite. */
  SQLITE,
  /** PostgreSQL. */
  POSTGRESQL;

  /** The name in settings and on the command line: {@code sqlite} or {@code postgresql}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The engine of that name. */
  public static Optional<Engine> of(String id) {
    return Stream.of(values()).filter(engine -> engine.id().equals(id)).findFirst();
  }
}
