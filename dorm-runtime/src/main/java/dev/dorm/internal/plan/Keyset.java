package dev.dorm.internal.plan;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.ReferenceLink;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.Always;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.Comparison;
import dev.dorm.internal.ast.Comparison.Operator;
import dev.dorm.internal.ast.IsNull;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.ast.Logical;
import dev.dorm.internal.ast.Logical.Connector;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.OrderTerm.Nulls;
import dev.dorm.internal.ast.Predicate;
import dev.dorm.internal.ast.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a row in an order: the first term is greater, or it is equal and the rest is
 * behind.
 */
final class Keyset {
  private static final Fragment NEVER = new Fragment(Always.FALSE, Fragment.NO_VALUES);

  private Keyset() {}

  /** What is true of the rows behind a row, in the order of some terms. */
  static <M> Fragment behind(ModelBinding<M> model, List<OrderTerm> asked, M row) {
    requireUnique(model, asked);
    List<OrderTerm> terms = parts(asked);
    Fragment behind = NEVER;
    for (int i = terms.size() - 1; i >= 0; i--) {
      ColumnRef column = column(model, terms.get(i));
      Object value = value(model, row, column);
      Fragment equal =
          value == null
              ? new Fragment(new IsNull(column, false), Fragment.NO_VALUES)
              : compare(column, Operator.EQ, value);
      Fragment further = further(terms.get(i), column, value);
      behind = join(Connector.OR, further, join(Connector.AND, equal, behind));
      if (i == 0 && value != null && !column.nullable() && terms.size() > 1) {
        Operator bound = terms.get(i).descending() ? Operator.LTE : Operator.GTE;
        behind = join(Connector.AND, compare(column, bound, value), behind);
      }
    }
    return behind;
  }

  /** The terms, each key of several columns as one term for each of its columns. */
  private static List<OrderTerm> parts(List<OrderTerm> asked) {
    List<OrderTerm> terms = new ArrayList<>(asked.size());
    for (OrderTerm term : asked) {
      if (term.operand() instanceof ColumnRef key && !key.column().parts().isEmpty()) {
        for (ColumnReference part : key.column().parts()) {
          ColumnRef column = new ColumnRef(key.level(), key.path(), part);
          terms.add(new OrderTerm(column, term.descending(), term.nulls()));
        }
      } else {
        terms.add(term);
      }
    }
    return terms;
  }

  /** The term's own value is further than that of the row. */
  private static Fragment further(OrderTerm term, ColumnRef column, @Nullable Object value) {
    boolean nullsFirst =
        term.nulls() == Nulls.FIRST || (term.nulls() == Nulls.LARGEST && term.descending());
    if (value == null) {
      return nullsFirst ? new Fragment(new IsNull(column, true), Fragment.NO_VALUES) : NEVER;
    }
    Fragment greater = compare(column, term.descending() ? Operator.LT : Operator.GT, value);
    return nullsFirst || !column.nullable()
        ? greater
        : join(Connector.OR, greater, new Fragment(new IsNull(column, false), Fragment.NO_VALUES));
  }

  private static Fragment compare(ColumnRef column, Operator operator, Object value) {
    return new Fragment(new Comparison(operator, column, new Slot(column.type())), value);
  }

  private static Fragment join(Connector connector, Fragment first, Fragment second) {
    Predicate joined = Logical.of(connector, (Predicate) first.node(), (Predicate) second.node());
    if (joined == first.node()) {
      return first;
    }
    return joined == second.node()
        ? second
        : new Fragment(joined, Fragment.join(first.values(), second.values()));
  }

  private static void requireUnique(ModelBinding<?> model, List<OrderTerm> terms) {
    Set<ColumnReference> met = new HashSet<>();
    for (OrderTerm term : terms) {
      if (term.operand() instanceof ColumnRef column
          && column.path() == null
          && !column.nullable()) {
        met.add(column.column());
        if (column.column().isUnique()) {
          return;
        }
      }
    }
    List<ColumnReference> parts = model.key().parts();
    if (!parts.isEmpty() && met.containsAll(parts)) {
      return;
    }
    String name = model.table().model();
    throw new QueryDefinitionError(
        "DORM3151",
        "The order of "
            + name
            + " has no unique term, so rows that are equal in it would be lost between two pages."
            + " FIX: "
            + name
            + "_.pk.asc() as its last term.",
        null);
  }

  private static ColumnRef column(ModelBinding<?> model, OrderTerm term) {
    if (term.operand() instanceof ColumnRef column && column.level() == 0) {
      return column;
    }
    throw new QueryDefinitionError(
        "DORM3152",
        "The order of "
            + model.table().model()
            + " has a computed term, whose value the row does not hold. FIX: order by columns, or"
            + " offset().",
        null);
  }

  private static <M> @Nullable Object value(ModelBinding<M> model, M row, ColumnRef column) {
    JoinPath path = column.path();
    if (path == null) {
      return read(model, row, column);
    }
    Object owner = reach(model, row, path);
    return owner == null ? null : readAt(path.target(), owner, column);
  }

  @SuppressWarnings("unchecked") // the row at the end of a way is of its model
  private static <T> @Nullable Object readAt(ModelBinding<T> model, Object row, ColumnRef column) {
    return read(model, (T) row, column);
  }

  private static <T> @Nullable Object read(ModelBinding<T> model, T row, ColumnRef column) {
    RowState state = model.state(row);
    if (state != null && !state.isLoaded(column.column().index())) {
      throw notAtHand(model, column.column().label());
    }
    Object value = model.get(row, column.column().index());
    return value == null ? null : column.type().settled(value);
  }

  @SuppressWarnings("unchecked") // the row at the end of a way is of its model
  private static <P> @Nullable Object reach(ModelBinding<?> root, Object row, JoinPath path) {
    JoinPath parent = path.parent();
    Object owner = parent == null ? row : reach(root, row, parent);
    if (owner == null) {
      return null;
    }
    ModelBinding<P> model = (ModelBinding<P>) (parent == null ? root : parent.target());
    Reference<?> reference = model.reference((P) owner, path.relation());
    if (reference == null) {
      return null;
    }
    ReferenceLink link = reference.link();
    if (reference.row() == null && (link == null || !link.leadsNowhere())) {
      throw notAtHand(model, model.relation(path.relation()).property());
    }
    return reference.row();
  }

  private static QueryDefinitionError notAtHand(ModelBinding<?> model, String name) {
    return new QueryDefinitionError(
        "DORM3153",
        name
            + " stands in the order and was not fetched with the "
            + model.table().model()
            + " that the page begins behind. FIX: fetch it with the page, by selectRelated(…) or"
            + " without only(…).",
        null);
  }
}
