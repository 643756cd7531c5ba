package dev.dorm.benchmarks.workload;

import dev.dorm.benchmarks.sample.SampleRows;
import dev.dorm.benchmarks.side.Side;

/**
 * The same by sides that lock the rows in the order of their keys, so that two of them never wait
 * in a circle.
 */
public class BulkUpdateOrdered1000 extends BulkUpdate1000 {
  @Override
  protected void update(Side side, int newAge) throws Exception {
    side.updateAllInOrder(SampleRows.COUNT, newAge);
  }
}
