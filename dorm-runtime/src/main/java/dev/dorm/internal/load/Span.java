package dev.dorm.internal.load;

/**
 * Where a row stands in a row of the statement: its first column that is read, and elsewhere,
 * perhaps, the others.
 *
 * @param fetch what is read of it
 * @param first the index of the first column
 * @param second the index of the second one, behind which the others follow
 */
record Span(Fetch fetch, int first, int second) {
  /** All columns one behind the other. */
  static Span at(Fetch fetch, int first) {
    return new Span(fetch, first, first + 1);
  }

  /** The index of a column that is read. */
  int index(int column) {
    int place = fetch.place(column);
    return place == 0 ? first : second + place - 1;
  }

  /** The index of what stands behind it. */
  int end() {
    return second + fetch.width() - 1;
  }
}
