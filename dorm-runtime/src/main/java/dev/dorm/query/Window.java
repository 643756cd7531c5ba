package dev.dorm.query;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.Fragment;
import dev.dorm.generated.SqlWindow;
import dev.dorm.internal.ast.Frame;
import dev.dorm.internal.ast.Frame.Place;
import dev.dorm.internal.ast.Frame.Unit;
import dev.dorm.internal.ast.Incomparable;
import dev.dorm.internal.ast.Operand;
import dev.dorm.internal.ast.OrderTerm;
import dev.dorm.internal.ast.WindowCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a value over a window is computed from: {@code
 * partitionBy(Book_.author).orderBy(Book_.pages.desc())}. Immutable and thread-safe; one window may
 * serve any number of values.
 *
 * @param <R> the model that the query starts from
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class Window<R> {
  private final List<Fragment> partition;
  private final List<Fragment> order;
  private final @Nullable Frame frame;
  private final @Nullable Object[] distances;

  private Window(
      List<Fragment> partition,
      List<Fragment> order,
      @Nullable Frame frame,
      @Nullable Object[] distances) {
    this.partition = partition;
    this.order = order;
    this.frame = frame;
    this.distances = distances;
  }

  /** All rows of the query. */
  static <R> Window<R> all() {
    return new Window<>(List.of(), List.of(), null, Fragment.NO_VALUES);
  }

  /** Only rows that are equal in these values, NULL being equal to NULL, instead of all. */
  @SafeVarargs
  public final Window<R> partitionBy(Expression<R, ?>... values) {
    List<Fragment> fragments = Stream.of(Operands.given(values)).map(Operands::of).toList();
    for (Fragment each : fragments) {
      Incomparable.refuse((Operand) each.node(), "partitionBy()", "");
    }
    return new Window<>(fragments, order, frame, distances);
  }

  /** The rows in an order; NULL is the greatest value. */
  @SafeVarargs
  public final Window<R> orderBy(Ordering<R>... terms) {
    List<Fragment> fragments = Stream.of(Operands.given(terms)).map(Operands::of).toList();
    return new Window<>(partition, fragments, frame, distances);
  }

  /**
   * Only the rows from one end to another: {@code rows(preceding(2), currentRow())}. Rows that are
   * equal in the order stand in any, so it should tell all apart.
   *
   * @throws QueryDefinitionError when the end lies before the begin
   */
  public Window<R> rows(FrameEnd from, FrameEnd to) {
    return framed(Unit.ROWS, from, to);
  }

  /**
   * Only the rows from one end to another, rows that are equal in the order counting as one.
   *
   * @throws QueryDefinitionError when the end lies before the begin, or no order came before
   */
  public Window<R> groups(FrameEnd from, FrameEnd to) {
    if (order.isEmpty()) {
      throw impossible("groups(…) without an order", "orderBy(…) before groups(…).");
    }
    return framed(Unit.GROUPS, from, to);
  }

  /**
   * Only the rows from one end to another, with the rows that are equal to this one in the order.
   *
   * @throws QueryDefinitionError when the end lies before the begin, or an end is a number of rows
   *     away, which {@link #rows} and {@link #groups} can say
   */
  public Window<R> range(FrameEnd from, FrameEnd to) {
    if (Operands.end(from).distance() != null || Operands.end(to).distance() != null) {
      throw impossible(
          "range(…) over a distance, which databases measure differently",
          "groups(…) or rows(…), or currentRow() and the unbounded ends.");
    }
    return framed(Unit.RANGE, from, to);
  }

  private Window<R> framed(Unit unit, FrameEnd from, FrameEnd to) {
    boolean backwards =
        Operands.end(from).end().place().compareTo(Operands.end(to).end().place()) > 0;
    if (backwards
        || from.end().place() == Place.UNBOUNDED_FOLLOWING
        || to.end().place() == Place.UNBOUNDED_PRECEDING) {
      throw impossible(
          "A frame from " + from + " to " + to, "the end that comes first in the order, first.");
    }
    List<Object> values = new ArrayList<>(2);
    for (FrameEnd end : List.of(from, to)) {
      if (end.distance() != null) {
        values.add(end.distance());
      }
    }
    return new Window<>(partition, order, new Frame(unit, from.end(), to.end()), values.toArray());
  }

  private static QueryDefinitionError impossible(String what, String fix) {
    return new QueryDefinitionError("DORM3106", what + ": it has no meaning. FIX: " + fix, null);
  }

  /** A function over the window. */
  Fragment of(SqlWindow function, ColumnType<?> type, List<Fragment> arguments) {
    List<Operand> operands = new ArrayList<>();
    List<Operand> partitions = new ArrayList<>();
    List<OrderTerm> terms = new ArrayList<>();
    @Nullable Object[] values = Fragment.NO_VALUES;
    for (Fragment argument : arguments) {
      operands.add((Operand) argument.node());
      values = Fragment.join(values, argument.values());
    }
    for (Fragment each : partition) {
      partitions.add((Operand) each.node());
      values = Fragment.join(values, each.values());
    }
    for (Fragment each : order) {
      terms.add((OrderTerm) each.node());
      values = Fragment.join(values, each.values());
    }
    return new Fragment(
        new WindowCall(function, operands, partitions, terms, frame, type),
        Fragment.join(values, distances));
  }
}
