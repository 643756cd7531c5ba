package dev.dorm.internal.load;

import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.Reference;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.internal.ast.JoinPath;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.RowCursor;
import dev.dorm.internal.execute.RowsReader;
import dev.dorm.internal.plan.Annotation;
import dev.dorm.internal.plan.FetchPlan;
import dev.dorm.internal.plan.QueryState;
import dev.dorm.internal.plan.SharedKey;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a select: the root, and behind it the rows along the ways that are fetched too.
 */
final class RowsHydrator<M> implements RowsReader<RowList<M>> {
  private final ModelBinding<M> model;
  private final List<JoinPath> related;
  private final List<Annotation> annotations;
  private final Span span;
  private final Joined<?>[] joined;
  private final @Nullable RowState shared;
  private final int expected;
  private final int computed;

  RowsHydrator(Engine engine, QueryState<M> state) {
    this(engine, state, state.window().limit());
  }

  /**
   * Makes a reader.
   *
   * @param limit how many rows there are at the most; -1 when that is not known
   */
  RowsHydrator(Engine engine, QueryState<M> state, long limit) {
    this.model = state.model();
    this.related = state.fetch().related();
    this.annotations = state.fetch().annotations();
    Fetch fetch = source(engine, model, null, state.fetch());
    this.span = Span.at(fetch, 1);
    this.expected = limit >= 0 && limit < 16 ? (int) limit : 16;
    this.joined = new Joined<?>[related.size()];
    this.shared = state.fetch().keepsNothing() ? shared(model, fetch) : null;
    int end = span.end();
    for (int i = 0; i < joined.length; i++) {
      JoinPath path = related.get(i);
      Fetch source = source(engine, path.target(), path, state.fetch());
      Span place =
          SharedKey.isOf(state.fetch(), path)
              ? new Span(source, spanOf(path.parent()).index(path.from().index()), end)
              : Span.at(source, end);
      joined[i] = new Joined<>(place, path.target(), path);
      end = place.end();
    }
    this.computed = end;
  }

  private Span spanOf(@Nullable JoinPath path) {
    return path == null ? span : joined[related.indexOf(path)].span;
  }

  /** The state that all rows of a fetch share, if they remember nothing. */
  private static @Nullable RowState shared(ModelBinding<?> model, Fetch fetch) {
    if (!fetch.readOnly() || model.keepsColumnsInState()) {
      return null;
    }
    RowState state = model.newState();
    state.cameFrom(fetch);
    return state;
  }

  private static Fetch source(
      Engine engine, ModelBinding<?> model, @Nullable JoinPath path, FetchPlan plan) {
    BitSet some = plan.columns(path, model);
    Boolean raising = plan.raising();
    return new Fetch(
        engine,
        model,
        some == null ? null : LoadedColumns.inOrder(model, some),
        raising == null ? engine.raising() : raising,
        plan.readOnly());
  }

  /** The index of the first column behind everything that a row is made of. */
  int width() {
    return computed + annotations.size();
  }

  @Override
  public RowList<M> read(RowCursor cursor) throws SQLException {
    return read(cursor, Integer.MAX_VALUE);
  }

  /** Reads so many rows at the most, which become peers. */
  RowList<M> read(RowCursor cursor, int most) throws SQLException {
    int usual = Math.min(most, cursor.usualRows());
    RowList<M> rows = new RowList<>(Math.max(expected, usual));
    for (Joined<?> each : joined) {
      each.rows.expect(usual);
    }
    while (rows.size() < most && cursor.next()) {
      rows.append(readRow(cursor.row()));
    }
    finish(rows);
    return rows;
  }

  /** Whether all columns of a row are read, one behind the other. */
  boolean readsWhole() {
    return span.fetch().columns() == null;
  }

  /** Whether its rows can be read without a list: nothing stands beside them. */
  boolean readsAlone() {
    return joined.length == 0;
  }

  M readRow(RowReader reader) throws SQLException {
    M row = readOne(model, span, shared, reader);
    if (!annotations.isEmpty()) {
      compute(row, reader);
    }
    if (joined.length > 0) {
      @Nullable Object[] objects = new Object[joined.length];
      for (int i = 0; i < joined.length; i++) {
        JoinPath parent = related.get(i).parent();
        if (parent == null) {
          objects[i] = joined[i].read(model, row, reader);
        } else {
          int place = related.indexOf(parent);
          objects[i] = joined[i].readBehind(parent.target(), objects[place], reader);
        }
      }
    }
    return row;
  }

  private void compute(M row, RowReader reader) throws SQLException {
    RowState state = model.state(row);
    for (int i = 0; state != null && i < annotations.size(); i++) {
      Annotation annotation = annotations.get(i);
      state.compute(annotation.key(), annotation.type().read(reader, computed + i));
    }
  }

  void finish(RowList<M> rows) {
    span.fetch().peers(rows);
    for (Joined<?> each : joined) {
      each.finish(rows);
    }
  }

  /**
   * Reads a row.
   *
   * @param shared the state that it shares with others; null for one of its own
   */
  static <T> T readOne(
      ModelBinding<T> model, Span span, @Nullable RowState shared, RowReader reader)
      throws SQLException {
    Fetch fetch = span.fetch();
    T row = model.newObject();
    RowState state = shared;
    if (state == null) {
      state = model.newState();
      state.cameFrom(fetch);
    }
    model.attach(row, state);
    LoadedColumns columns = fetch.columns();
    if (columns == null) {
      model.readAll(row, state, reader, span.first(), span.second());
    } else {
      readSome(model, row, state, columns, reader, span);
    }
    if (model.reversesOne()) {
      fetch.linkReversed(model, row);
    }
    return row;
  }

  /**
   * Reads some columns. Of the others the state remembers what the initialisers put there, so that
   * a field that is written later is known to differ.
   */
  private static <T> void readSome(
      ModelBinding<T> model,
      T row,
      RowState state,
      LoadedColumns columns,
      RowReader reader,
      Span span)
      throws SQLException {
    for (int i = 0; i < model.columns().size(); i++) {
      if (columns.has(i)) {
        model.read(row, state, i, reader, span.index(i));
      } else {
        model.remember(row, state, i);
      }
    }
  }

  /** One model along a way, and its rows. */
  private static final class Joined<T> {
    private final ModelBinding<T> target;
    private final JoinPath path;
    private final Span span;
    private final RowList<T> rows = new RowList<>(16);
    private final @Nullable RowState shared;
    private final int back;
    private final ColumnReference keyPart;

    Joined(Span span, ModelBinding<T> target, JoinPath path) {
      this.target = target;
      this.path = path;
      this.keyPart = target.key().columns().get(0);
      this.span = span;
      this.shared = shared(target, span.fetch());
      this.back = path.forward() ? -1 : target.relationOf(path.to()).index();
    }

    @SuppressWarnings("unchecked") // the object behind a step is of the step's model
    <P> @Nullable T readBehind(ModelBinding<P> model, @Nullable Object parent, RowReader reader)
        throws SQLException {
      return parent == null ? null : read(model, (P) parent, reader);
    }

    @SuppressWarnings("unchecked") // the relation's target is the model T
    <P> @Nullable T read(ModelBinding<P> model, P parent, RowReader reader) throws SQLException {
      Reference<T> reference = (Reference<T>) model.reference(parent, path.relation());
      if (reference == null) {
        return null;
      }
      if (path.nullable() && keyPart.type().read(reader, span.index(keyPart.index())) == null) {
        if (!path.forward()) {
          reference.attach(new AbsentLink(target));
        }
        return null;
      }
      T row = readOne(target, span, shared, reader);
      reference.fill(row);
      if (back >= 0) {
        Reference<P> toParent = (Reference<P>) target.reference(row, back);
        if (toParent != null) {
          toParent.fill(parent);
        }
      }
      rows.append(row);
      return row;
    }

    void finish(RowList<?> roots) {
      span.fetch().peers(rows);
      roots.keep(rows);
    }
  }
}
