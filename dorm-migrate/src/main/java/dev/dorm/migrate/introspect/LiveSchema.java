package dev.dorm.migrate.introspect;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a database as its catalog describes them. Immutable.
 *
 * @param tables the tables by name
 */
public record LiveSchema(SortedMap<String, LiveTable> tables) {
  /** Copies the map. */
  public LiveSchema {
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
  }

  /** The schema of these tables. */
  public static LiveSchema of(Collection<LiveTable> tables) {
    SortedMap<String, LiveTable> byName = new TreeMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    return new LiveSchema(byName);
  }

  /** A table. */
  public Optional<LiveTable> find(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** This schema and another. */
  public LiveSchema with(LiveSchema other) {
    SortedMap<String, LiveTable> all = new TreeMap<>(tables);
    all.putAll(other.tables());
    return new LiveSchema(all);
  }
}
