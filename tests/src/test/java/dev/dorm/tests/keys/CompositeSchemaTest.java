package dev.dorm.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.Database;
import dev.dorm.Dorm;
import dev.dorm.migrate.MigrationModule;
import dev.dorm.migrate.Migrator;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.tests.contract.DatabaseKind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of models with keys of several columns. */
final class CompositeSchemaTest {
  @TempDir Path directory;

  private static ModelState model(String name) {
    return KeyTables.models().stream()
        .filter(each -> each.key().equals(new ModelKey("keys", name)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsNothingToChange() {
    assertThat(KeyTables.operations(KeyTables.models(), KeyTables.models())).isEmpty();
    assertThat(model("Seat").keys()).extracting(ColumnField::column).containsExactly("guild_id", "hero_id");
    assertThat(model("Seat").column("guild").orElseThrow().index()).isNull();
    assertThat(model("Seat").column("hero").orElseThrow().index()).isNotNull();
    assertThat(model("Cell").primaryKey()).isEmpty();
  }
}
