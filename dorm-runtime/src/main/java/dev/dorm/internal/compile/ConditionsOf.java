package dev.dorm.internal.compile;

import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.Insert;
import dev.dorm.internal.ast.Load;
import dev.dorm.internal.ast.Statement;
import dev.dorm.internal.ast.Update;
import dev.dorm.internal.ast.UpdateRows;
import dev.dorm.internal.ast.Upsert;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions that the rows of a statement are checked by. */
final class ConditionsOf {
  private ConditionsOf() {}

  /** The columns of the conditions, by the names of the constraints. */
  static Map<String, String> written(Statement statement) {
    ModelBinding<?> model = model(statement);
    Map<String, String> columns = new HashMap<>();
    if (model != null) {
      model
          .conditions()
          .forEach(
              (name, places) ->
                  columns.put(
                      name,
                      places.stream()
                          .map(place -> model.column(place).label())
                          .collect(Collectors.joining(", "))));
    }
    return columns;
  }

  private static @Nullable ModelBinding<?> model(Statement statement) {
    if (statement instanceof Insert insert) {
      return insert.into();
    }
    if (statement instanceof Load load) {
      return load.into();
    }
    if (statement instanceof Upsert upsert) {
      return upsert.insert().into();
    }
    if (statement instanceof Update update) {
      return update.model();
    }
    return statement instanceof UpdateRows update ? update.model() : null;
  }
}
