package dev.dorm;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.ast.Compound;
import dev.dorm.internal.ast.Compound.Operator;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.plan.FetchPlan;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.Source;
import dev.dorm.query.Subquery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combines the rows of several queries on one model. */
final class Combinations {
  private Combinations() {}

  /** The rows of a query and of others; what the first fetches is fetched of all. */
  static <M> QueryState<M> of(Operator operator, QueryState<M> first, Subquery<M>[] others) {
    Arguments.elements(others, operator.sql() + " of " + first.model().table().model() + " rows");
    FetchPlan fetch = first.fetch();
    List<Select> parts = new ArrayList<>(1 + others.length);
    List<@Nullable Object> values = new ArrayList<>();
    Source combined = first.source();
    if (combined != null && combined.compound().operator() == operator && first.isWhole()) {
      parts.addAll(combined.compound().parts());
      Collections.addAll(values, combined.values());
    } else {
      add(first.keys(), parts, values);
    }
    for (Subquery<M> other : others) {
      FetchPlan theirs = fetchOf(other);
      if (!theirs.annotations().equals(fetch.annotations())) {
        throw differentAnnotations(first, operator);
      }
      fetch = fetch.with(theirs);
      add(other.subquery(), parts, values);
    }
    QueryState<M> all = QueryState.of(first.model()).fetching(fetch);
    return all.about(new Source(new Compound(operator, parts), values.toArray()));
  }

  private static void add(Fragment part, List<Select> parts, List<@Nullable Object> values) {
    parts.add((Select) part.node());
    Collections.addAll(values, part.values());
  }

  private static FetchPlan fetchOf(Subquery<?> query) {
    if (query instanceof QuerySet<?> rows) {
      return rows.state().fetch();
    }
    return query instanceof CombinedQuerySet<?> rows ? rows.state().fetch() : FetchPlan.PLAIN;
  }

  private static QueryDefinitionError differentAnnotations(QueryState<?> first, Operator operator) {
    return new QueryDefinitionError(
        "DORM3147",
        "The parts of the "
            + operator.sql()
            + " of "
            + first.model().table().model()
            + " rows are annotated differently. FIX: annotate every part with the same expression"
            + " objects in the same order, or none.",
        null);
  }
}
