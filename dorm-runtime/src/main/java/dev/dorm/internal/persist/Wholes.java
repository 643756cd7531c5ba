package dev.dorm.internal.persist;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnOption;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.ModelBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Embedded objects are made of all their columns; those that may be null are written whole. */
final class Wholes {
  private Wholes() {}

  /**
   * Sets an embedded object of which columns are given; the others keep what they hold.
   *
   * @throws QueryDefinitionError when some are not given and there is no object that holds them
   */
  static <M> void assign(ModelBinding<M> model, M row, EmbeddedReference whole, List<Given> given) {
    @Nullable Object[] parts = new @Nullable Object[whole.count()];
    boolean[] known = new boolean[whole.count()];
    int count = 0;
    for (Given each : given) {
      if (each.column().embedded() == whole) {
        int place = each.column().index() - whole.first();
        parts[place] = each.value();
        known[place] = true;
        count++;
      }
    }
    if (count == 0) {
      return;
    }
    boolean present = false;
    for (int i = 0; i < parts.length; i++) {
      Object held = model.get(row, whole.first() + i);
      present |= held != null;
      parts[i] = known[i] ? parts[i] : held;
    }
    if (count < parts.length && !present) {
      throw half(model, whole);
    }
    model.embed(row, whole.place(), parts);
  }

  /** Refuses a part of an object that a new row does not have. */
  static <M> void check(ModelBinding<M> model, List<Given> given) {
    if (model.embedded().isEmpty()) {
      return;
    }
    M row = model.newObject();
    for (EmbeddedReference whole : model.embedded()) {
      long count = given.stream().filter(each -> each.column().embedded() == whole).count();
      boolean present = false;
      for (int i = 0; i < whole.count(); i++) {
        present |= model.get(row, whole.first() + i) != null;
      }
      if (count > 0 && count < whole.count() && !present) {
        throw half(model, whole);
      }
    }
  }

  private static QueryDefinitionError half(ModelBinding<?> model, EmbeddedReference whole) {
    return new QueryDefinitionError(
        "DORM3215",
        "Only some columns of "
            + model.table().model()
            + "."
            + whole.property()
            + " are set, and the new row has no such object to take the others from. FIX: "
            + model.table().model()
            + "_."
            + whole.property()
            + ".set(…) with a whole one.",
        null);
  }

  /** Columns, and those that are written together with one of them. */
  static List<Integer> places(ModelBinding<?> model, List<Integer> columns) {
    if (model.embedded().isEmpty()) {
      return columns;
    }
    Set<Integer> places = new TreeSet<>();
    for (int column : columns) {
      EmbeddedReference whole = model.column(column).embedded();
      if (whole == null || !model.column(column).is(ColumnOption.OPTIONAL_PART)) {
        places.add(column);
      } else {
        for (int i = 0; i < whole.count(); i++) {
          places.add(whole.first() + i);
        }
      }
    }
    return List.copyOf(places);
  }

  /** Columns, and those that are written together with one of them. */
  static List<ColumnReference> columns(ModelBinding<?> model, List<ColumnReference> columns) {
    if (model.embedded().isEmpty()) {
      return List.copyOf(columns);
    }
    List<Integer> places = new ArrayList<>();
    columns.forEach(column -> places.add(column.index()));
    return places(model, places).stream().<ColumnReference>map(model::column).toList();
  }
}
