package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowSource;
import dev.dorm.generated.RowState;
import dev.dorm.internal.plan.QueryState;
import java.util.List;

/** Refuses to write rows that were read by {@code readOnly()}. */
public final class ReadOnlyRows {
  private ReadOnlyRows() {}

  /** Refuses to do something with a row that remembers nothing. */
  public static <M> void refuse(ModelBinding<M> model, M row, String what) {
    RowState state = model.state(row);
    RowSource source = state == null ? null : state.source();
    if (source != null && source.readOnly()) {
      throw refused(model.label(row), what);
    }
  }

  /** A query that gives rows of the same kind as their owners. */
  static <M, T> QueryState<T> like(ModelBinding<M> model, List<M> owners, QueryState<T> asked) {
    RowState state = owners.isEmpty() ? null : model.state(owners.get(0));
    RowSource source = state == null ? null : state.source();
    return source != null && source.readOnly()
        ? asked.fetching(asked.fetch().readOnly(true))
        : asked;
  }

  /** The error of doing something with a row that remembers nothing. */
  public static QueryDefinitionError refused(String row, String what) {
    return new QueryDefinitionError(
        "DORM3158",
        row
            + " was read by readOnly(), so dorm cannot "
            + what
            + ". FIX: refreshFromDb() first, or read it without readOnly().",
        null);
  }
}
