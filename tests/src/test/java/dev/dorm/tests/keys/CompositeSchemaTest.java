package dev.dorm.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import org.junit.jupiter.api.Test;

/** The tables of models with keys of several columns. */
final class CompositeSchemaTest {

  private static ModelState model(String name) {
    return KeyTables.models().stream()
        .filter(each -> each.key().equals(new ModelKey("keys", name)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsNothingToChange() {
    assertThat(KeyTables.operations(KeyTables.models(), KeyTables.models())).isEmpty();
    assertThat(model("Seat").keys())
        .extracting(ColumnField::column)
        .containsExactly("guild_id", "hero_id");
    assertThat(model("Seat").column("guild").orElseThrow().index()).isNull();
    assertThat(model("Seat").column("hero").orElseThrow().index()).isNotNull();
    assertThat(model("Cell").primaryKey()).isEmpty();
  }
}
