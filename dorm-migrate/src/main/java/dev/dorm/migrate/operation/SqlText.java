package dev.dorm.migrate.operation;

import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SQL written by hand, for one database or several. Immutable.
 *
 * @param scripts the scripts by database; dorm splits each into statements
 * @param orNothing whether nothing happens on a database without a script, which is an error
 *     otherwise
 */
public record SqlText(Map<Engine, List<String>> scripts, boolean orNothing) {
  /** Copies the map. */
  public SqlText {
    scripts = Map.copyOf(scripts);
  }

  /** The same SQL for every database. */
  public static SqlText portable(List<String> scripts) {
    return new SqlText(Map.of(Engine.SQLITE, scripts, Engine.POSTGRESQL, scripts), false);
  }

  /** This text with SQL for PostgreSQL. */
  public SqlText postgresql(String... script) {
    return with(Engine.POSTGRESQL, script);
  }

  /** This text with SQL for SQLite. */
  public SqlText sqlite(String... script) {
    return with(Engine.SQLITE, script);
  }

  /** This text, and nothing on the databases that it has no SQL for. */
  public SqlText nothing() {
    return new SqlText(scripts, true);
  }

  private SqlText with(Engine engine, String... script) {
    Map<Engine, List<String>> more = new TreeMap<>(scripts);
    more.put(engine, List.of(script));
    return new SqlText(more, orNothing);
  }

  /** The text as far as a checksum counts it. */
  Json meaning() {
    return meaning(Json.object()).build();
  }

  Json.Builder meaning(Json.Builder json) {
    for (Engine engine : Engine.values()) {
      json.put(engine.id(), Json.texts(scripts.getOrDefault(engine, List.of())));
    }
    return json.put("nothing", orNothing);
  }

  /** The scripts for a database: empty when there is none, and that is an error. */
  public Optional<List<String>> on(Engine engine) {
    List<String> script = scripts.get(engine);
    return script == null && orNothing ? Optional.of(List.of()) : Optional.ofNullable(script);
  }
}
