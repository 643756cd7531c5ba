package dev.dorm.tests.deletion;

import dev.dorm.generated.RowState;
import org.jspecify.annotations.Nullable;

/** A row of a random model: its key, and behind it its foreign keys. */
final class Node {
  final int model;
  final @Nullable Object[] values;
  @Nullable RowState state;

  Node(int model, int columns) {
    this.model = model;
    values = new Object[columns];
  }

  /** What the row held when it was read. */
  static final class State extends RowState {
    final @Nullable Object[] values;

    State(int columns) {
      values = new Object[columns];
    }
  }
}
