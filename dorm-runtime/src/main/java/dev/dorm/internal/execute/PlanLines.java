package dev.dorm.internal.execute;

import dev.dorm.dialect.ExplainTemplate;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a plan, one line a step, indented.
 *
 * @param template where the plan's rows hold what
 */
public record PlanLines(ExplainTemplate template) implements RowsReader<String> {
  @Override
  public String read(RowCursor cursor) throws SQLException {
    StringBuilder plan = new StringBuilder();
    Map<Long, Integer> depths = new HashMap<>();
    while (cursor.next()) {
      if (template.parent() > 0) {
        Integer above = depths.get(cursor.row().readLong(template.parent()));
        int depth = above == null ? 0 : above + 1;
        depths.put(cursor.row().readLong(1), depth);
        plan.append("  ".repeat(depth));
      }
      plan.append(cursor.row().readText(template.text())).append('\n');
    }
    return plan.toString();
  }
}
