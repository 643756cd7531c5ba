package dev.dorm.generated;

import java.util.BitSet;

/** Finds which columns of a model are loaded when they are read and were left out. */
final class LaterColumns extends RowSource {
  private final BitSet asked = new BitSet();

  private LaterColumns() {}

  /** The places of the columns that an object of a model asks its row's source for, and the key. */
  static <M> BitSet of(ModelBinding<M> model) {
    BitSet later = new BitSet();
    for (int i = 0; i < model.columns().size(); i++) {
      later.set(i, model.column(i).isOfKey() || tryGetter(model, i));
    }
    return later;
  }

  private static <M> boolean tryGetter(ModelBinding<M> model, int column) {
    M row = model.newObject();
    LaterColumns source = new LaterColumns();
    RowState state = model.newState();
    state.cameFrom(source);
    model.attach(row, state);
    try {
      return model.callGetter(row, column) ? source.asked.get(column) : row instanceof Bound<?>;
    } catch (RuntimeException failure) {
      return source.asked.get(column);
    }
  }

  @Override
  public boolean loads(int column) {
    return false;
  }

  @Override
  public boolean loadsAll() {
    return false;
  }

  @Override
  public void loadColumn(Object row, int column) {
    asked.set(column);
  }

  @Override
  public ReferenceLink link(int relation) {
    throw new UnsupportedOperationException();
  }
}
