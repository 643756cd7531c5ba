package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField.JoinTable;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.PhysicalNames;
import dev.dorm.migrate.state.ProjectState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks that models can stand together in one schema, on every database. */
final class StateValidator {
  private static final List<String> RESERVED = List.of("sqlite_", "pg_", "dorm_");

  private final ProjectState state;
  private final Findings findings;
  private final Map<String, String> relations = new HashMap<>();
  private final Map<String, ModelKey> models = new HashMap<>();

  private StateValidator(ProjectState state, Findings findings) {
    this.state = state;
    this.findings = findings;
  }

  static void validate(ProjectState state, Findings findings) {
    StateValidator validator = new StateValidator(state, findings);
    state.models().values().forEach(validator::model);
  }

  private void model(ModelState model) {
    ModelKey other = models.put(lower(model.key().toString()), model.key());
    if (other != null) {
      refuse(other + " and " + model.key() + " differ in upper and lower case only.", "rename one");
    }
    table(model.table(), "the table of " + model.key());
    model
        .manyToMany()
        .filter(field -> field.table() != null)
        .forEach(field -> joinTable(model, field.table(), field.name()));
    columns(model);
    model.fields().forEach(field -> links(model, field));
    model.indexes().forEach(index -> index(model, index));
    model.constraints().forEach(constraint -> constraint(model, constraint));
  }

  private void joinTable(ModelState model, JoinTable table, String field) {
    String owner = model.key() + "." + field;
    table(table.name(), "the table of " + owner);
    identifier(table.source(), "a column of " + owner);
    identifier(table.target(), "a column of " + owner);
    if (lower(table.source()).equals(lower(table.target()))) {
      refuse("Both columns of the table of " + owner + " have one name.", "name them apart");
    }
  }

  private void table(String name, String owner) {
    identifier(name, owner);
    for (String prefix : RESERVED) {
      if (lower(name).startsWith(prefix)) {
        refuse(
            "The name " + name + ", " + owner + ", begins with " + prefix + ", which is reserved.",
            "choose another name");
      }
    }
    String other = relations.put(lower(name), owner);
    if (other != null) {
      refuse(
          "The name " + name + " is " + other + " and " + owner + ".",
          "choose another for one of them");
    }
  }

  private void columns(ModelState model) {
    Map<String, String> columns = new HashMap<>();
    model.columns().forEach(field -> column(model, field, columns));
    List<ColumnField> keys = model.keys();
    if (keys.isEmpty()) {
      refuse(model.key() + " has no key.", "give it one");
    }
    if (keys.size() > 1 && keys.stream().anyMatch(key -> key.type().isAuto())) {
      refuse(
          model.key() + " has a key of several columns, one of which the database counts.",
          "leave one of them out of the key");
    }
  }

  private void column(ModelState model, ColumnField field, Map<String, String> columns) {
    String name = model.key() + "." + field.name();
    identifier(field.column(), "the column of " + name);
    String other = columns.put(lower(field.column()), field.name());
    if (other != null) {
      refuse(
          name + " and " + other + " have one column, " + field.column() + ".",
          "choose another for one of them");
    }
    ColumnType type = field.type();
    if (type.isAuto() && !field.primaryKey()) {
      refuse(name + " is counted by the database, but is not the key.", "make it the key");
    }
    boolean decimal = type.kind() == ColumnType.Kind.DECIMAL;
    if (decimal && (type.precision() < 1 || type.scale() < 0 || type.scale() > type.precision())) {
      refuse(
          name + " is a " + type + ", which is no number.",
          "at least one digit, and no more places than digits");
    }
    if (type.kind() == ColumnType.Kind.VARCHAR && type.length() < 1) {
      refuse(name + " has no room for any text.", "a length of at least 1");
    }
    if (type.kind() == ColumnType.Kind.ENUM && type.values().isEmpty()) {
      refuse(name + " is an enum without constants.", "give it one");
    }
  }

  private void links(ModelState model, FieldState field) {
    for (ModelKey target : Links.of(field)) {
      if (state.find(target).isEmpty()) {
        refuse(
            model.key()
                + "."
                + field.name()
                + " refers to "
                + target
                + ", which neither the models nor a migration make.",
            "add the module that holds it, with its migrations, to the class path");
      }
    }
  }

  private void index(ModelState model, IndexState index) {
    identifier(index.name(), "an index of " + model.key());
    index.mentions().forEach(field -> known(model, field, index.name()));
  }

  private void constraint(ModelState model, ConstraintState constraint) {
    identifier(constraint.name(), "a constraint of " + model.key());
    constraint.mentions().forEach(field -> known(model, field, constraint.name()));
  }

  private void known(ModelState model, String field, String user) {
    if (model.column(field).isEmpty()) {
      refuse(
          user + " of " + model.key() + " names " + field + ", which is no column.",
          "name a column");
    }
  }

  private void identifier(String name, String owner) {
    if (name.isBlank() || name.indexOf('\0') >= 0) {
      refuse("The name that is " + owner + " is blank or holds U+0000.", "choose another");
    }
    if (PhysicalNames.bytes(name) > PhysicalNames.LIMIT) {
      refuse(
          "The name "
              + name
              + ", "
              + owner
              + ", has more than "
              + PhysicalNames.LIMIT
              + " bytes, and databases would cut it.",
          "choose a shorter one");
    }
  }

  private void refuse(String problem, String mend) {
    findings.refuse(MigrationCode.MODELS_CONFLICT, problem + " FIX: " + mend + ".");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
