package dev.dorm.migrate.execute;

import dev.dorm.migrate.ddl.Batches;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Updates rows a number at a time. A second run finds what the first one left. */
final class BatchRunner {
  private final Statements statements;
  private final Batches batches;
  private @Nullable Object last;
  private boolean more = true;

  BatchRunner(Statements statements, Batches batches) {
    this.statements = statements;
    this.batches = batches;
  }

  /** Whether there is another batch. */
  boolean hasNext() {
    return more;
  }

  void next() throws SQLException {
    if (batches.key() == null) {
      statements.run(batches.sql());
      more = false;
      return;
    }
    Object former = last;
    last = key(batches.last(former == null), former);
    more = last != null;
    List<Object> values = new ArrayList<>();
    if (former != null) {
      values.add(former);
    }
    if (last != null) {
      values.add(last);
    }
    try (PreparedStatement update =
        statements.connection().prepareStatement(batches.update(former != null, more))) {
      bind(update, values);
      update.executeUpdate();
    }
  }

  /** Waits, so that others have the table. */
  void pause() throws InterruptedException {
    if (more && !batches.pause().isZero()) {
      Thread.sleep(batches.pause().toMillis());
    }
  }

  private @Nullable Object key(String sql, @Nullable Object former) throws SQLException {
    try (PreparedStatement query = statements.connection().prepareStatement(sql)) {
      bind(query, former == null ? List.of() : List.of(former));
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getObject(1) : null;
      }
    }
  }

  private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }
}
