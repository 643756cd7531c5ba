package dev.dorm.migrate;

import dev.dorm.migrate.detect.RenameHints;
import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.List;
import java.util.Map;

/** Refuses a decision that somebody gave for a model or a field that there is not. */
final class HintNames {
  private final ProjectState before;
  private final ProjectState models;

  /**
   * Makes the check.
   *
   * @param before what the migrations say
   * @param models what the models say
   */
  HintNames(ProjectState before, ProjectState models) {
    this.before = before;
    this.models = models;
  }

  /** Refuses the first name that names nothing. */
  void check(MakeOptions options) {
    options.fills().keySet().forEach(this::fill);
    RenameHints renames = options.renames();
    renames.models().forEach(this::model);
    renames
        .fields()
        .forEach((key, fields) -> fields.forEach((old, now) -> field(renames, key, old, now)));
  }

  private void fill(String name) {
    String option = "--fill " + name;
    int dot = name.lastIndexOf('.');
    String owner = name.substring(0, Math.max(0, dot));
    if (owner.indexOf('.') <= 0 || owner.endsWith(".")) {
      throw refused(option, "it names no field", "--fill app.Model.field=value.");
    }
    requireField(option, models, ModelKey.parse(owner), name.substring(dot + 1));
  }

  private void model(ModelKey old, String now) {
    String option = "--rename-model " + old + "=" + now;
    ModelKey present = new ModelKey(old.app(), now);
    require(option, models, present);
    if (before.find(present).isEmpty()) {
      require(option, before, old);
    }
  }

  private void field(RenameHints renames, ModelKey key, String old, String now) {
    String option = "--rename " + key + "." + old + "=" + now;
    requireField(option, models, key, now);
    ModelKey former =
        renames.models().entrySet().stream()
            .filter(entry -> new ModelKey(entry.getKey().app(), entry.getValue()).equals(key))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(key);
    boolean done = before.find(key).flatMap(model -> model.field(now)).isPresent();
    if (!done && before.find(former).isPresent()) {
      requireField(option, before, former, old);
    }
  }

  private static ModelState require(String option, ProjectState state, ModelKey key) {
    List<String> names =
        state.models().keySet().stream()
            .filter(other -> other.app().equals(key.app()))
            .map(ModelKey::name)
            .toList();
    return state
        .find(key)
        .orElseThrow(
            () ->
                refused(
                    option,
                    "the app " + key.app() + " has no model \"" + key.name() + "\"",
                    names.isEmpty() ? "another app." : "one of " + String.join(", ", names) + "."));
  }

  private static void requireField(String option, ProjectState state, ModelKey key, String name) {
    ModelState model = require(option, state, key);
    if (model.field(name).isEmpty()) {
      List<String> names = model.fields().stream().map(FieldState::name).toList();
      throw refused(
          option,
          key.name() + " has no field \"" + name + "\"",
          "one of " + String.join(", ", names) + ".");
    }
  }

  private static UsageError refused(String option, String problem, String fix) {
    return new UsageError(MigrationCode.UNKNOWN_TARGET, option + ": " + problem + ". FIX: " + fix);
  }
}
