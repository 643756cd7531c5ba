package dev.dorm.migrate.ddl;

import static dev.dorm.migrate.ddl.Identifiers.quote;

import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.SqlText;
import dev.dorm.migrate.state.Engine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a database of PostgreSQL holds beside tables, and no model speaks of. */
public final class PostgresqlObjects {
  private static final Literals LITERALS = new Literals(Engine.POSTGRESQL);

  private PostgresqlObjects() {}

  /** An extension; one that is there already stays, whatever is undone. */
  public static RunSql createExtension(String name) {
    return new RunSql(
        "create_extension_" + name,
        sql("CREATE EXTENSION IF NOT EXISTS " + quote(name)),
        new SqlText(Map.of(Engine.POSTGRESQL, List.of()), false),
        false);
  }

  /** A type of named values. */
  public static RunSql createEnum(String type, List<String> values) {
    String list = values.stream().map(LITERALS::text).collect(Collectors.joining(", "));
    return new RunSql(
        "create_enum_" + type,
        sql("CREATE TYPE " + quote(type) + " AS ENUM (" + list + ")"),
        sql("DROP TYPE " + quote(type)),
        false);
  }

  /** Another value of such a type; PostgreSQL takes none back. */
  public static RunSql addEnumValue(String type, String value) {
    return new RunSql(
        "add_enum_value_" + type,
        sql("ALTER TYPE " + quote(type) + " ADD VALUE " + LITERALS.text(value)),
        null,
        false);
  }

  private static SqlText sql(String statement) {
    return new SqlText(Map.of(Engine.POSTGRESQL, List.of(statement)), false);
  }
}
