package dev.dorm.internal.render;

import dev.dorm.exception.QueryDefinitionError;
import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.generated.TableReference;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The aliases of one select, and the select around it. */
final class Scope {
  private final @Nullable Scope outer;
  private final TableReference table;
  private final String root;
  private final Map<JoinPath, String> aliases = new HashMap<>();
  private @Nullable String junction;
  private @Nullable String derived;

  Scope(@Nullable Scope outer, TableReference table, String root) {
    this.outer = outer;
    this.table = table;
    this.root = root;
  }

  String root() {
    return root;
  }

  void join(JoinPath path, String alias) {
    aliases.put(path, alias);
  }

  void through(String alias) {
    junction = alias;
  }

  void derive(String alias) {
    derived = alias;
  }

  String derived() {
    if (derived == null) {
      throw new IllegalStateException("The select has no derived table.");
    }
    return derived;
  }

  String alias(@Nullable JoinPath path) {
    String alias = path == null ? root : aliases.get(path);
    if (alias == null) {
      throw new IllegalStateException("No join leads to " + path + ".");
    }
    return alias;
  }

  String alias(ColumnRef column) {
    Scope scope = this;
    for (int level = column.level(); level > 0; level--) {
      if (scope.outer == null) {
        throw new QueryDefinitionError(
            "DORM3143",
            "outer("
                + start(column).model()
                + "_…) stands in a query that is inside no query of "
                + start(column).model()
                + ". FIX: use the query inside exists(…), in(…) or scalar(…) of one, or leave"
                + " outer(…) out.",
            null);
      }
      scope = scope.outer;
    }
    if (column.level() > 0 && !start(column).equals(scope.table)) {
      throw new QueryDefinitionError(
          "DORM3144",
          "outer("
              + start(column).model()
              + "_…) stands "
              + column.level()
              + " inside a query of "
              + scope.table.model()
              + ". FIX: a column of "
              + scope.table.model()
              + "; each outer(…) more goes one query further out.",
          null);
    }
    return scope.alias(column.path());
  }

  /** The model that the way to a column starts from. */
  private static TableReference start(ColumnRef column) {
    JoinPath path = column.path();
    if (path == null) {
      return column.column().table();
    }
    while (path.parent() != null) {
      path = path.parent();
    }
    return path.from().table();
  }

  String junction(Junction table) {
    if (junction == null) {
      throw new IllegalStateException("The select does not go through " + table.table() + ".");
    }
    return junction;
  }
}
