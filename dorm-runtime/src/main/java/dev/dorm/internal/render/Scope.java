package dev.dorm.internal.render;

import dev.dorm.generated.RelationReference.Junction;
import dev.dorm.internal.ast.ColumnRef;
import dev.dorm.internal.ast.JoinPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The aliases of one select, and the select around it. */
final class Scope {
  private final @Nullable Scope outer;
  private final String root;
  private final Map<JoinPath, String> aliases = new HashMap<>();
  private @Nullable String junction;

  Scope(@Nullable Scope outer, String root) {
    this.outer = outer;
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
        throw new IllegalStateException("No select stands around that of " + column + ".");
      }
      scope = scope.outer;
    }
    return scope.alias(column.path());
  }

  String junction(Junction table) {
    if (junction == null) {
      throw new IllegalStateException("The select does not go through " + table.table() + ".");
    }
    return junction;
  }
}
