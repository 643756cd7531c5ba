package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.internal.ast.JoinPath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which columns are read of the models that a query fetches; an embedded object is read whole or
 * not at all. Nobody changes the sets.
 *
 * @param parts the models of which some columns are read; of all others all are
 */
public record Fields(List<Part> parts) {
  /** All columns of all models. */
  public static final Fields ALL = new Fields(List.of());

  /**
   * The columns of a model.
   *
   * @param path the way to the model; null for the root
   * @param columns the places of the columns
   */
  public record Part(@Nullable JoinPath path, BitSet columns) {}

  /**
   * A column that a program names.
   *
   * @param path the way to its model; null for the root
   * @param column the column
   */
  public record Named(@Nullable JoinPath path, ColumnReference column) {}

  /** The columns that are read of a model, the key not counted; null for all. */
  @Nullable BitSet of(@Nullable JoinPath path) {
    for (Part part : parts) {
      if (Objects.equals(part.path(), path)) {
        return part.columns();
      }
    }
    return null;
  }

  /** These columns too. */
  Fields plus(List<Named> named) {
    Fields result = this;
    for (Named each : named) {
      BitSet before = result.of(each.path());
      BitSet columns = before == null ? new BitSet() : (BitSet) before.clone();
      EmbeddedReference whole = each.column().embedded();
      if (whole == null) {
        columns.set(each.column().index());
      } else {
        columns.set(whole.first(), whole.first() + whole.count());
      }
      result = result.with(new Part(each.path(), columns));
    }
    return result;
  }

  /** Without these columns. */
  Fields minus(ModelBinding<?> root, List<Named> named) {
    Fields result = this;
    for (Named each : named) {
      BitSet columns = result.of(each.path());
      if (columns == null) {
        ModelBinding<?> model = each.path() == null ? root : each.path().target();
        columns = new BitSet();
        columns.set(0, model.columns().size());
      } else {
        columns = (BitSet) columns.clone();
      }
      EmbeddedReference whole = each.column().embedded();
      if (whole == null) {
        columns.clear(each.column().index());
      } else {
        columns.clear(whole.first(), whole.first() + whole.count());
      }
      result = result.with(new Part(each.path(), columns));
    }
    return result;
  }

  private Fields with(Part changed) {
    List<Part> result = new ArrayList<>(parts);
    result.removeIf(part -> Objects.equals(part.path(), changed.path()));
    result.add(changed);
    return new Fields(List.copyOf(result));
  }
}
