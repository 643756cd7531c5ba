package dev.dorm.internal.plan;

import dev.dorm.generated.ColumnReference;
import dev.dorm.internal.ast.JoinPath;

/**
 * The key of a row that is fetched along, read from the foreign key that refers to it: it is one
 * column less for the server to send and for the driver to read.
 */
public final class SharedKey {
  private SharedKey() {}

  /**
   * Whether the rows along a way are read without their key. It is the first column of a row that
   * is read whole, and a whole number: two texts or decimals can be equal for the database without
   * being the same. A row that may be absent is known by a key of its own, because a foreign key
   * may dangle until the transaction ends.
   */
  public static boolean isOf(FetchPlan fetch, JoinPath path) {
    ColumnReference key = path.to();
    return path.forward()
        && !path.nullable()
        && key.parts().isEmpty()
        && key.index() == 0
        && key.type().kind().isWhole()
        && fetch.columns(path, path.target()) == null;
  }
}
