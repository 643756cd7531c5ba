package dev.dorm.tests.differential;

import java.util.List;

/**
 * What a probe is about.
 *
 * @param query a query
 * @param expected its rows
 * @param world all rows
 * @param maker makes up what else is asked, the same for each database
 */
record Asking(Query query, List<Row> expected, World world, QueryMaker maker) {
  Pool pool() {
    return maker.pool();
  }

  Table table() {
    return query.table();
  }

  /** The rows that the query's filters choose, in the order of their keys. */
  List<Row> chosen() {
    return query.plain().rows(world);
  }

  /** A value of the query's rows that is no key. */
  Value value() {
    while (true) {
      Value value = maker.values().any(table(), 1);
      if (value.kind() != Kind.KEY) {
        return value;
      }
    }
  }

  /** A value that is computed of columns only: one of related rows would be combined in a group. */
  Value ownValue() {
    while (true) {
      Value value = value();
      boolean computed =
          value instanceof Value.Computed call
              && call.on() instanceof Value.Plain
              && call.arguments().stream()
                  .noneMatch(each -> each instanceof Value && !(each instanceof Value.Plain));
      if (value instanceof Value.Plain || computed) {
        return value;
      }
    }
  }
}
