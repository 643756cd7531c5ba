package dev.dorm.migrate.detect;

import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ForeignKeyState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import java.util.List;

/** The models that a field refers to, as far as migrations own their tables. */
final class Links {
  private Links() {}

  static List<ModelKey> of(FieldState field) {
    if (field instanceof ManyToManyField many) {
      if (many.through() != null) {
        return List.of(many.through());
      }
      return many.external() == null ? List.of(many.to()) : List.of();
    }
    ForeignKeyState key = ((ColumnField) field).foreignKey();
    return key == null || key.external() != null ? List.of() : List.of(key.to());
  }
}
