package dev.dorm.migrate.detect;

import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Finds what has another name: by hint, by likeness when that was asked for, or by asking. All that
 * follows compares with the state after the renames.
 */
final class RenameDetector {
  private final ProjectState to;
  private final RenameHints hints;
  private final Answers answers;
  private final Consumer<Planned> found;
  private ProjectState state;
  private int count;

  RenameDetector(
      ProjectState from,
      ProjectState to,
      RenameHints hints,
      Answers answers,
      Consumer<Planned> found) {
    this.state = from;
    this.to = to;
    this.hints = hints;
    this.answers = answers;
    this.found = found;
  }

  /** The state after the renames. */
  ProjectState detect() {
    moves();
    hinted();
    models();
    for (ModelState model : to.models().values()) {
      if (state.find(model.key()).isPresent()) {
        fields(model);
      }
    }
    return state;
  }

  private List<ModelState> gone() {
    return state.models().values().stream()
        .filter(model -> to.find(model.key()).isEmpty())
        .toList();
  }

  private List<ModelState> added() {
    return to.models().values().stream()
        .filter(model -> state.find(model.key()).isEmpty())
        .toList();
  }

  /** A model of the same name and table in another app is the same model. */
  private void moves() {
    for (ModelState gone : gone()) {
      for (ModelState added : added()) {
        boolean same =
            gone.key().name().equals(added.key().name())
                && gone.table().equals(added.table())
                && !gone.key().app().equals(added.key().app());
        if (same) {
          move(gone.key(), added.key());
          break;
        }
      }
    }
  }

  private void move(ModelKey from, ModelKey target) {
    Operation operation = new MoveModel(from.name(), from.app(), target.app());
    Set<ModelKey> users = users(from);
    users.add(from);
    apply(target.app(), operation);
    found.accept(Planned.move(from, target, operation, users, next()));
  }

  private void apply(String app, Operation operation) {
    state = operation.apply(app, state);
  }

  private String next() {
    return String.format(Locale.ROOT, "%06d", ++count);
  }

  /**
   * A model that has the former name again is another one. Where one takes the former name of
   * another, that one goes first.
   */
  private void hinted() {
    Map<ModelKey, String> open = new TreeMap<>(hints.models());
    while (open.entrySet().removeIf(hint -> hinted(hint.getKey(), hint.getValue()))) {
      // Each may have made way for others.
    }
  }

  private boolean hinted(ModelKey former, String name) {
    ModelKey now = new ModelKey(former.app(), name);
    boolean open =
        state.find(former).isPresent() && state.find(now).isEmpty() && to.find(now).isPresent();
    if (open) {
      rename(former, now);
    }
    return open;
  }

  private void rename(ModelKey former, ModelKey now) {
    Operation operation = new RenameModel(former.name(), now.name());
    Set<ModelKey> users = users(former);
    apply(former.app(), operation);
    found.accept(Planned.move(former, now, operation, users, next()));
  }

  /** The models of other apps that refer to one: their migrations speak of its former name. */
  private Set<ModelKey> users(ModelKey model) {
    Set<ModelKey> users = new TreeSet<>();
    for (ModelState user : state.models().values()) {
      boolean refers = user.fields().stream().anyMatch(field -> Links.of(field).contains(model));
      if (refers && !user.key().app().equals(model.app())) {
        users.add(user.key());
      }
    }
    return users;
  }

  private void models() {
    if (answers.noRename()) {
      return;
    }
    for (ModelState gone : gone()) {
      List<ModelState> alike = added().stream().filter(model -> alike(gone, model)).toList();
      if (alike.size() == 1) {
        ModelState one = alike.get(0);
        boolean mutual = gone().stream().filter(model -> alike(model, one)).count() == 1;
        if (mutual && taken("the model " + gone.key(), one.key().name())) {
          rename(gone.key(), one.key());
        }
      }
    }
  }

  private boolean taken(String former, String now) {
    return answers.detectRenames()
        || answers.interview().confirms("Was " + former + " renamed to " + now + "?");
  }

  private static boolean alike(ModelState gone, ModelState added) {
    return gone.key().app().equals(added.key().app()) && shape(gone).equals(shape(added));
  }

  /** The names and types of the fields; a model's reference to itself is none to another one. */
  private static Set<String> shape(ModelState model) {
    Set<String> shape = new HashSet<>();
    for (FieldState field : model.fields()) {
      if (field instanceof ManyToManyField many) {
        shape.add(field.name() + " many " + other(model, many.to()));
      } else if (field instanceof ColumnField column) {
        String target = column.foreignKey() == null ? "" : other(model, column.foreignKey().to());
        shape.add(field.name() + " " + column.type() + " " + target);
      }
    }
    return shape;
  }

  private static String other(ModelState model, ModelKey target) {
    return target.equals(model.key()) ? "itself" : target.toString();
  }

  private void fields(ModelState model) {
    ModelState former = state.model(model.key());
    Map<String, String> renames = new LinkedHashMap<>();
    Map<String, String> hinted = new TreeMap<>(hints.fields().getOrDefault(model.key(), Map.of()));
    hinted.forEach(
        (before, now) -> {
          boolean present = former.field(before).isPresent() && model.field(now).isPresent();
          boolean taken = former.field(now).isPresent() && !hinted.containsKey(now);
          if (present && !taken && !isDone(former, model, before, now)) {
            renames.put(before, now);
          }
        });
    if (!answers.noRename()) {
      alike(former, model, renames);
    }
    rename(model.key(), renames);
  }

  /** A hint of a rename that was made stays in the model for a while. */
  private static boolean isDone(ModelState former, ModelState model, String before, String now) {
    return former.field(now).isPresent()
        && former.field(before).equals(model.field(before))
        && former.field(now).equals(model.field(now));
  }

  private void alike(ModelState former, ModelState model, Map<String, String> renames) {
    List<FieldState> gone =
        former.fields().stream()
            .filter(f -> model.field(f.name()).isEmpty() && !renames.containsKey(f.name()))
            .toList();
    List<FieldState> added =
        model.fields().stream()
            .filter(f -> former.field(f.name()).isEmpty() && !renames.containsValue(f.name()))
            .toList();
    boolean pair = gone.size() == 1 && added.size() == 1;
    if (pair && sameDefinition(gone.get(0), added.get(0))) {
      String before = gone.get(0).name();
      String now = added.get(0).name();
      if (taken("the field " + model.key() + "." + before, now)) {
        renames.put(before, now);
      }
    }
  }

  private static boolean sameDefinition(FieldState gone, FieldState added) {
    if (gone instanceof ColumnField before && added instanceof ColumnField after) {
      boolean sameTarget =
          before.foreignKey() == null
              ? after.foreignKey() == null
              : after.foreignKey() != null
                  && before.foreignKey().to().equals(after.foreignKey().to());
      return before.type().equals(after.type())
          && before.nullable() == after.nullable()
          && before.primaryKey() == after.primaryKey()
          && (before.unique() == null) == (after.unique() == null)
          && sameTarget;
    }
    return gone instanceof ManyToManyField before
        && added instanceof ManyToManyField after
        && before.to().equals(after.to())
        && (before.through() == null) == (after.through() == null);
  }

  /** Renames in an order in which no name is taken; a swap goes over a third name. */
  private void rename(ModelKey model, Map<String, String> renames) {
    Map<String, String> open = new LinkedHashMap<>(renames);
    while (!open.isEmpty()) {
      String free =
          open.keySet().stream()
              .filter(name -> state.model(model).field(open.getOrDefault(name, "")).isEmpty())
              .findFirst()
              .orElse(null);
      if (free != null) {
        rename(model, free, String.valueOf(open.remove(free)));
      } else {
        String first = open.keySet().iterator().next();
        String between = first + "_renamed";
        String target = String.valueOf(open.remove(first));
        rename(model, first, between);
        open.put(between, target);
      }
    }
  }

  private void rename(ModelKey model, String before, String now) {
    Operation operation = new RenameField(model.name(), before, now);
    apply(model.app(), operation);
    found.accept(Planned.rename(model, operation, next()));
  }
}
