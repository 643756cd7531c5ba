package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.Map;

/**
 * Looks at {@code @RenamedFrom}: a hint whose rename is already in the migrations means nothing any
 * more.
 */
final class RenameHints {
  private RenameHints() {}

  static void check(ModelSnapshot snapshot, ProjectState from, Findings findings) {
    ModelKey key = snapshot.state().key();
    String formerName = snapshot.renamedFrom();
    if (formerName != null && from.find(key).isEmpty()) {
      ModelKey former = new ModelKey(key.app(), formerName);
      if (from.find(former).isPresent()) {
        refuse(former.toString(), key.name(), findings);
      }
    }
    ModelState model = from.find(key).orElse(null);
    if (model != null) {
      for (Map.Entry<String, String> hint : snapshot.renamedFields().entrySet()) {
        boolean open =
            model.field(hint.getKey()).isEmpty() && model.field(hint.getValue()).isPresent();
        if (open) {
          refuse(key + "." + hint.getValue(), hint.getKey(), findings);
        }
      }
    }
  }

  private static void refuse(String former, String now, Findings findings) {
    findings.refuse(
        MigrationCode.CHANGE_NOT_SUPPORTED,
        former
            + " is renamed to "
            + now
            + "; dorm writes no migration for that yet. FIX: bring the old name back.");
  }
}
