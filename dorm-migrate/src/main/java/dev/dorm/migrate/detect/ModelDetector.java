package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Finds models that are new and models that are gone. */
final class ModelDetector {
  private final ProjectState from;
  private final ProjectState to;
  private final Answers answers;
  private final Findings findings;

  ModelDetector(ProjectState from, ProjectState to, Answers answers, Findings findings) {
    this.from = from;
    this.to = to;
    this.answers = answers;
    this.findings = findings;
  }

  void detect(Consumer<Planned> found) {
    List<ModelState> created =
        to.models().values().stream().filter(m -> from.find(m.key()).isEmpty()).toList();
    List<ModelState> deleted =
        from.models().values().stream().filter(m -> to.find(m.key()).isEmpty()).toList();
    for (ModelState model : deleted) {
      if (!answers.allowDrop()) {
        ask(model, created);
      }
      found.accept(Planned.delete(model, usersGone(model.key())));
    }
    for (ModelState model : created) {
      found.accept(afterTableIsFree(Planned.create(model), model));
    }
  }

  private void ask(ModelState gone, List<ModelState> created) {
    List<String> sameApp =
        created.stream()
            .map(ModelState::key)
            .filter(key -> key.app().equals(gone.key().app()))
            .map(ModelKey::name)
            .toList();
    if (sameApp.isEmpty()) {
      findings.ask(
          MigrationCode.DROPS_DATA,
          "The model "
              + gone.key()
              + " is gone, and its table "
              + gone.table()
              + " would go with all its rows. FIX: --allow-drop, or bring the model back.");
    } else {
      findings.ask(
          MigrationCode.MAYBE_RENAMED,
          "The model "
              + gone.key()
              + " is gone and "
              + String.join(", ", sameApp)
              + " is new. Renamed? FIX: --rename-model "
              + gone.key()
              + "="
              + sameApp.get(0)
              + ", or @RenamedFrom; --allow-drop to lose the rows of "
              + gone.table()
              + ".");
    }
  }

  /** A table can go when nothing refers to it any more. */
  private Set<Token> usersGone(ModelKey model) {
    Set<Token> tokens = new HashSet<>();
    for (ModelState user : from.models().values()) {
      for (FieldState field : user.fields()) {
        if (Links.of(field).contains(model) && !user.key().equals(model)) {
          tokens.add(Token.linkGone(user.key(), field.name()));
        }
      }
    }
    return tokens;
  }

  private Planned afterTableIsFree(Planned create, ModelState model) {
    return create.requiring(tableIsFree(model.table(), from, to));
  }

  /** What has to be done before a table can have this name. */
  static Set<Token> tableIsFree(String table, ProjectState from, ProjectState to) {
    Set<Token> requires = new HashSet<>();
    for (ModelState gone : from.models().values()) {
      boolean same = gone.table().toLowerCase(Locale.ROOT).equals(table.toLowerCase(Locale.ROOT));
      if (same && to.find(gone.key()).isEmpty()) {
        requires.add(Token.deleted(gone.key()));
      }
    }
    return requires;
  }
}
