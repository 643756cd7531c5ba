package dev.dorm.internal.load;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.ColumnReference;
import dev.dorm.generated.EmbeddedReference;
import dev.dorm.generated.ModelBinding;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.RowState;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.execute.RowCursor;
import dev.dorm.internal.plan.Deferral;
import dev.dorm.internal.raw.RawColumns;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Makes entities of raw rows: columns are found by their names, what is missing is loaded when it
 * is read, and what the model does not know is kept beside the row.
 */
public final class RawEntities<M> implements RowPieces<M> {
  private final Engine engine;
  private final ModelBinding<M> model;

  /** Makes a reader of a model's rows. */
  public RawEntities(Engine engine, ModelBinding<M> model) {
    this.engine = engine;
    this.model = model;
  }

  @Override
  public List<M> read(RowCursor cursor, int most) throws SQLException {
    RawColumns columns = new RawColumns(cursor.labels());
    int[] places = places(columns);
    List<String> extras = extras(columns);
    Fetch fetch = new Fetch(engine, model, LoadedColumns.at(places));
    RowList<M> rows = new RowList<>(16);
    while (rows.size() < most && cursor.next()) {
      rows.append(read(cursor.row(), fetch, columns, extras));
    }
    fetch.peers(rows);
    return rows;
  }

  private int[] places(RawColumns columns) {
    int[] places = new int[model.columns().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = columns.place(model.column(i).name()) - 1;
    }
    for (EmbeddedReference whole : model.embedded()) {
      leaveHalf(whole, places);
    }
    for (ColumnReference part : model.key().columns()) {
      if (places[part.index()] < 0) {
        throw keyless("has no column " + part.name());
      }
    }
    BitSet read = new BitSet();
    for (int i = 0; i < places.length; i++) {
      read.set(i, places[i] >= 0);
    }
    Deferral.check(model, read);
    return places;
  }

  /** An embedded object is made of all its columns; where some are missing it is loaded later. */
  private static void leaveHalf(EmbeddedReference whole, int[] places) {
    int end = whole.first() + whole.count();
    for (int i = whole.first(); i < end; i++) {
      if (places[i] < 0) {
        Arrays.fill(places, whole.first(), end, -1);
        return;
      }
    }
  }

  private List<String> extras(RawColumns columns) {
    List<String> extras = new ArrayList<>();
    for (String name : columns.names()) {
      if (!isColumn(name)) {
        extras.add(name);
      }
    }
    return extras;
  }

  private boolean isColumn(String name) {
    for (ColumnReference column : model.columns()) {
      if (column.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private M read(RowReader reader, Fetch fetch, RawColumns columns, List<String> extras)
      throws SQLException {
    M row = RowsHydrator.readOne(model, Span.at(fetch, 1), null, reader);
    if (model.keyOf(row) == null) {
      throw keyless("has a row in which " + keyNames() + " is NULL");
    }
    RowState state = model.state(row);
    if (state != null) {
      for (String name : extras) {
        state.compute(name, reader.readAny(columns.place(name)));
      }
    }
    return row;
  }

  private String keyNames() {
    return String.join(" or ", model.key().columns().stream().map(ColumnReference::name).toList());
  }

  private QueryDefinitionError keyless(String what) {
    return new QueryDefinitionError(
        "DORM3065",
        "The result "
            + what
            + ", the key of "
            + model.table().model()
            + ", so that its rows could not be told apart. FIX: select the key, or"
            + " Dorm.raw(…).as(row -> …).",
        null);
  }
}
