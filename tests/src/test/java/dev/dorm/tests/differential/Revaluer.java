package dev.dorm.tests.differential;

import dev.dorm.tests.differential.Query.Sort;
import dev.dorm.tests.functions.RegexMaker;
import java.math.BigDecimal;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Gives a query other constants and leaves its form: lists keep their length. */
final class Revaluer {
  private final Pool pool;
  private final RegexMaker patterns;

  Revaluer(long seed) {
    pool = new Pool(new Random(seed));
    patterns = new RegexMaker(new Random(~seed));
  }

  Query query(Query query) {
    return new Query(
        query.table(),
        query.filters().stream().map(this::criterion).toList(),
        query.excludes().stream().map(this::criteria).toList(),
        query.annotations().stream().map(this::value).toList(),
        query.order().stream()
            .map(term -> new Sort(value(term.value()), term.descending(), term.nullsFirst()))
            .toList(),
        query.reversed(),
        query.offset() == 0 ? 0 : 1 + pool.below(9),
        query.limit() <= 0 ? query.limit() : 1 + pool.below(9));
  }

  private List<Criterion> criteria(List<Criterion> criteria) {
    return criteria.stream().map(this::criterion).toList();
  }

  private Criterion criterion(Criterion criterion) {
    if (criterion instanceof Criterion.Existing existing) {
      return new Criterion.Existing(
          existing.table(), existing.relation(), criteria(existing.inner()));
    }
    if (criterion instanceof Criterion.Asked asked) {
      Kind kind = asked.left().kind();
      if (asked.lookup().isRegex()) {
        return new Criterion.Asked(
            value(asked.left()), asked.lookup(), List.of(patterns.pattern()));
      }
      return new Criterion.Asked(
          value(asked.left()), asked.lookup(), arguments(kind, asked.right()));
    }
    if (criterion instanceof Criterion.InQuery in) {
      return new Criterion.InQuery(value(in.key()), query(in.query()));
    }
    if (criterion instanceof Criterion.Quantified quantified) {
      return new Criterion.Quantified(
          quantified.way(),
          quantified.relation(),
          quantified.quantifier(),
          criteria(quantified.inner()));
    }
    if (criterion instanceof Criterion.Joined joined) {
      return new Criterion.Joined(joined.all(), joined.folded(), criteria(joined.parts()));
    }
    if (criterion instanceof Criterion.Not not) {
      return new Criterion.Not(criterion(not.inner()));
    }
    return criterion;
  }

  private Value value(Value value) {
    if (value instanceof Value.Computed computed) {
      boolean divisor = computed.function().arguments().contains(Function.Argument.SOME);
      return new Value.Computed(
          computed.function(),
          value(computed.on()),
          divisor ? computed.arguments() : arguments(computed.on().kind(), computed.arguments()));
    }
    if (value instanceof Value.Chosen chosen) {
      Object otherwise = chosen.otherwise();
      return new Value.Chosen(
          criterion(chosen.when()),
          value(chosen.then()),
          otherwise == null ? null : argument(chosen.kind(), otherwise));
    }
    if (value instanceof Value.First first) {
      return new Value.First(first.table(), first.relation(), first.last(), value(first.value()));
    }
    if (value instanceof Value.Related related) {
      Value of = related.value();
      @Nullable Criterion only = related.only();
      return new Value.Related(
          related.way(),
          related.relation(),
          related.aggregate(),
          of == null ? null : value(of),
          only == null ? null : criterion(only));
    }
    return value;
  }

  private List<Object> arguments(Kind kind, List<Object> arguments) {
    return arguments.stream().map(argument -> argument(kind, argument)).toList();
  }

  private Object argument(Kind kind, Object argument) {
    if (argument instanceof Value other) {
      return value(other);
    }
    if (argument instanceof List<?> list) {
      return list.stream().map(each -> argument(kind, (Object) each)).toList();
    }
    if (argument instanceof BigDecimal decimal) {
      // The number of places belongs to the form of a computed decimal.
      int places = Math.max(0, decimal.stripTrailingZeros().scale());
      return BigDecimal.valueOf(10L * pool.small() + 1, places);
    }
    boolean count =
        (argument instanceof Integer && kind != Kind.INT)
            || (argument instanceof Double && kind != Kind.DOUBLE);
    return count || argument instanceof TemporalAmount ? argument : pool.value(kind, false);
  }
}
