package dev.dorm.migrate.detect;

import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ManyToManyField;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation with its place: what it brings about and what it waits for.
 *
 * @param model the model it works on
 * @param operation the operation
 * @param rank where its kind stands in a migration
 * @param name the field, index or constraint, for the order; empty for a model
 * @param provides what it brings about
 * @param requires what it waits for, if any other operation of the same run brings that about
 */
record Planned(
    ModelKey model,
    Operation operation,
    Rank rank,
    String name,
    Set<Token> provides,
    Set<Token> requires)
    implements Comparable<Planned> {
  private static final Comparator<Planned> ORDER =
      Comparator.comparing(Planned::rank)
          .thenComparing(Planned::place)
          .thenComparing(Planned::model)
          .thenComparing(Planned::name);

  /** The kinds of operations in the order in which they stand in a migration. */
  enum Rank {
    RENAME_MODEL,
    RENAME_FIELD,
    RENAME_INDEX,
    MAKE_WAY,
    REMOVE_CONSTRAINT,
    REMOVE_INDEX,
    REMOVE_COMPUTED,
    REMOVE_FIELD,
    DELETE_MODEL,
    ALTER_MODEL_TABLE,
    CREATE_MODEL,
    ADD_FIELD,
    ADD_COMPUTED,
    ALTER_FIELD,
    ADD_INDEX,
    ADD_CONSTRAINT,
    ALTER_COMMENT
  }

  /** Renames keep the order in which they were found, since one may make way for another. */
  private String place() {
    return rank == Rank.RENAME_MODEL || rank == Rank.RENAME_FIELD ? name : "";
  }

  String app() {
    return model.app();
  }

  @Override
  public int compareTo(Planned other) {
    return ORDER.compare(this, other);
  }

  /** This operation, waiting for more. */
  Planned requiring(Set<Token> tokens) {
    Set<Token> all = new HashSet<>(requires);
    all.addAll(tokens);
    return new Planned(model, operation, rank, name, provides, all);
  }

  /** This operation, waiting for its model to be called as the operation calls it. */
  Planned ofItsModel() {
    Token there = Token.created(model);
    return provides.contains(there) ? this : requiring(Set.of(there));
  }

  static Planned create(ModelState model) {
    Set<Token> requires = new HashSet<>();
    model.fields().forEach(field -> requires.addAll(targets(field)));
    requires.add(Token.deleted(model.key()));
    Set<Token> provides = new HashSet<>();
    provides.add(Token.created(model.key()));
    model.fields().forEach(field -> provides.add(Token.added(model.key(), field.name())));
    return new Planned(
        model.key(), CreateModel.of(model), Rank.CREATE_MODEL, "", provides, requires);
  }

  /** What the relations of a field wait for. */
  static Set<Token> targets(FieldState field) {
    Set<Token> targets = new HashSet<>();
    Links.of(field).forEach(target -> targets.add(Token.created(target)));
    return targets;
  }

  static Planned delete(ModelState model, Set<Token> requires) {
    ModelKey key = model.key();
    Set<Token> provides = new HashSet<>();
    provides.add(Token.deleted(key));
    model.fields().forEach(field -> provides.add(Token.linkGone(key, field.name())));
    return new Planned(key, new DeleteModel(key.name()), Rank.DELETE_MODEL, "", provides, requires);
  }

  /** Another comment of a table, or of a column. */
  static Planned comment(ModelKey model, @Nullable String field, @Nullable String comment) {
    return new Planned(
        model,
        new AlterComment(model.name(), field, comment),
        Rank.ALTER_COMMENT,
        field == null ? "" : field,
        Set.of(),
        Set.of());
  }

  private static boolean isComputed(FieldState field) {
    return field instanceof ColumnField column && column.isGenerated();
  }

  static Planned add(ModelKey model, FieldState field, @Nullable String fill) {
    return new Planned(
        model,
        new AddField(model.name(), field, fill),
        isComputed(field) ? Rank.ADD_COMPUTED : Rank.ADD_FIELD,
        field.name(),
        Set.of(Token.added(model, field.name())),
        with(targets(field), Token.created(model)));
  }

  static Planned remove(ModelState model, String field) {
    Set<Token> requires = new HashSet<>();
    for (IndexState index : model.indexes()) {
      if (index.uses(field)) {
        requires.add(Token.userRemoved(model.key(), index.name()));
      }
    }
    for (ConstraintState constraint : model.constraints()) {
      if (constraint.uses(field)) {
        requires.add(Token.userRemoved(model.key(), constraint.name()));
      }
    }
    return new Planned(
        model.key(),
        new RemoveField(model.key().name(), field, null),
        isComputed(model.field(field).orElseThrow()) ? Rank.REMOVE_COMPUTED : Rank.REMOVE_FIELD,
        field,
        Set.of(Token.linkGone(model.key(), field)),
        requires);
  }

  static Planned alter(ModelKey model, ColumnField field, @Nullable String fill) {
    return new Planned(
        model,
        new AlterField(model.name(), field, fill, null),
        Rank.ALTER_FIELD,
        field.name(),
        Set.of(Token.linkGone(model, field.name())),
        targets(field));
  }

  static Planned alter(ModelKey model, ManyToManyField field) {
    return new Planned(
        model,
        new AlterJoinTable(model.name(), field),
        Rank.ALTER_FIELD,
        field.name(),
        Set.of(),
        targets(field));
  }

  static Planned alterTable(ModelKey model, String table, Set<Token> requires) {
    return new Planned(
        model,
        new AlterModelTable(model.name(), table),
        Rank.ALTER_MODEL_TABLE,
        "",
        Set.of(),
        requires);
  }

  /** Takes a table from the name that another one is to have. */
  static Planned makeWay(ModelKey model, Operation operation, String field) {
    Set<Token> provides = Set.of(Token.wayMade(model, field));
    return new Planned(model, operation, Rank.MAKE_WAY, field, provides, Set.of());
  }

  /**
   * A model under another key; what speaks of the former one comes before, and so does what takes
   * another model away from the new one.
   */
  static Planned move(
      ModelKey from, ModelKey to, Operation operation, Set<ModelKey> users, String place) {
    Set<Token> requires = new HashSet<>();
    users.forEach(user -> requires.add(Token.created(user)));
    requires.add(Token.deleted(to));
    Set<Token> provides = Set.of(Token.created(to), Token.deleted(from));
    return new Planned(to, operation, Rank.RENAME_MODEL, place + from, provides, requires);
  }

  static Planned rename(ModelKey model, Operation operation, String place) {
    return new Planned(model, operation, Rank.RENAME_FIELD, place, Set.of(), Set.of());
  }

  static Planned rename(ModelKey model, IndexState index, String newName) {
    return new Planned(
        model,
        new RenameIndex(model.name(), index.name(), newName),
        Rank.RENAME_INDEX,
        index.name(),
        Set.of(),
        Set.of());
  }

  static Planned add(ModelKey model, IndexState index) {
    Set<Token> requires = new HashSet<>();
    index.mentions().forEach(field -> requires.add(Token.added(model, field)));
    return new Planned(
        model,
        new AddIndex(model.name(), index, false),
        Rank.ADD_INDEX,
        index.name(),
        Set.of(),
        requires);
  }

  static Planned add(ModelKey model, ConstraintState constraint) {
    Set<Token> requires = new HashSet<>();
    constraint.mentions().forEach(field -> requires.add(Token.added(model, field)));
    return new Planned(
        model,
        new AddConstraint(model.name(), constraint),
        Rank.ADD_CONSTRAINT,
        constraint.name(),
        Set.of(),
        requires);
  }

  static Planned remove(ModelKey model, IndexState index) {
    return new Planned(
        model,
        new RemoveIndex(model.name(), index.name(), false),
        Rank.REMOVE_INDEX,
        index.name(),
        Set.of(Token.userRemoved(model, index.name())),
        Set.of());
  }

  static Planned remove(ModelKey model, ConstraintState constraint) {
    return new Planned(
        model,
        new RemoveConstraint(model.name(), constraint.name()),
        Rank.REMOVE_CONSTRAINT,
        constraint.name(),
        Set.of(Token.userRemoved(model, constraint.name())),
        Set.of());
  }

  private static Set<Token> with(Set<Token> tokens, Token one) {
    Set<Token> more = new HashSet<>(tokens);
    more.add(one);
    return more;
  }
}
