package dev.dorm.migrate.file;

import static dev.dorm.migrate.file.JavaExpression.call;
import static dev.dorm.migrate.file.JavaExpression.text;
import static dev.dorm.migrate.file.JavaExpression.texts;
import static dev.dorm.migrate.file.JavaExpression.word;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.AddConstraint;
import dev.dorm.migrate.operation.AddField;
import dev.dorm.migrate.operation.AddIndex;
import dev.dorm.migrate.operation.AlterComment;
import dev.dorm.migrate.operation.AlterField;
import dev.dorm.migrate.operation.AlterJoinTable;
import dev.dorm.migrate.operation.AlterModelTable;
import dev.dorm.migrate.operation.Backfill;
import dev.dorm.migrate.operation.CreateModel;
import dev.dorm.migrate.operation.DeleteModel;
import dev.dorm.migrate.operation.Manner;
import dev.dorm.migrate.operation.MoveModel;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.operation.OperationVisitor;
import dev.dorm.migrate.operation.RemoveConstraint;
import dev.dorm.migrate.operation.RemoveField;
import dev.dorm.migrate.operation.RemoveIndex;
import dev.dorm.migrate.operation.RenameField;
import dev.dorm.migrate.operation.RenameIndex;
import dev.dorm.migrate.operation.RenameModel;
import dev.dorm.migrate.operation.RunJava;
import dev.dorm.migrate.operation.RunSql;
import dev.dorm.migrate.operation.Separate;
import dev.dorm.migrate.operation.SqlText;
import dev.dorm.migrate.operation.ValidateConstraint;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.UniqueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes operations with the words of {@code Ops}. */
final class OperationSource implements OperationVisitor<JavaExpression> {
  private final Map<Operation, String> references;

  /** Writes some operations as expressions that are given. */
  OperationSource(Map<Operation, String> references) {
    this.references = references;
  }

  @Override
  public JavaExpression createModel(CreateModel operation) {
    List<JavaExpression> arguments = new ArrayList<>();
    arguments.add(text(operation.name()));
    arguments.add(text(operation.table()));
    ModelKey model = new ModelKey("", operation.name());
    operation.fields().forEach(field -> arguments.add(FieldSource.of(model, field)));
    operation.indexes().forEach(index -> arguments.add(index(index)));
    operation.constraints().forEach(constraint -> arguments.add(constraint(constraint)));
    if (operation.comment() != null) {
      arguments.add(call("comment", text(operation.comment())));
    }
    return call("createModel", arguments);
  }

  @Override
  public JavaExpression deleteModel(DeleteModel operation) {
    return call("deleteModel", text(operation.name()));
  }

  @Override
  public JavaExpression addField(AddField operation) {
    JavaExpression field = FieldSource.of(new ModelKey("", operation.model()), operation.field());
    if (operation.fill() == null || !(operation.field() instanceof ColumnField column)) {
      return call(manner("addField", operation.manner()), text(operation.model()), field);
    }
    return call(
        manner("addField", operation.manner()),
        text(operation.model()),
        field,
        fill(column, operation.fill()));
  }

  private static String manner(String word, Manner manner) {
    return switch (manner) {
      case AT_ONCE -> word;
      case NOT_VALID -> word + "NotValid";
      case ONLINE -> word + "Online";
    };
  }

  private static JavaExpression fill(ColumnField field, String value) {
    return switch (field.type().kind()) {
      case BOOL -> call("fill", word(value));
      case SMALLINT, INT, BIGINT, FK -> call("fill", number(value));
      case AUTO,
          BIGAUTO,
          REAL,
          DECIMAL,
          VARCHAR,
          TEXT,
          ENUM,
          DATE,
          TIME,
          DATETIME,
          TIMESTAMP,
          UUID,
          JSON,
          ARRAY,
          BLOB ->
          call("fill", text(value));
    };
  }

  private static JavaExpression number(String value) {
    try {
      long number = Long.parseLong(value);
      boolean same = Long.toString(number).equals(value);
      return same ? word(number == (int) number ? value : value + "L") : text(value);
    } catch (NumberFormatException e) {
      return text(value);
    }
  }

  @Override
  public JavaExpression removeField(RemoveField operation) {
    JavaExpression model = text(operation.model());
    JavaExpression field = text(operation.field());
    String restoreFill = operation.restoreFill();
    return restoreFill == null
        ? call("removeField", model, field)
        : call("removeField", model, field, call("fill", text(restoreFill)));
  }

  @Override
  public JavaExpression alterField(AlterField operation) {
    List<JavaExpression> arguments = new ArrayList<>();
    arguments.add(text(operation.model()));
    arguments.add(FieldSource.of(new ModelKey("", operation.model()), operation.field()));
    if (operation.fill() != null) {
      arguments.add(fill(operation.field(), operation.fill()));
    }
    AlterField.Using using = operation.using();
    if (using != null) {
      arguments.add(
          using.reverse() == null
              ? call("using", sql(using.forward()))
              : call("using", sql(using.forward()), sql(using.reverse())));
    }
    return call(manner("alterField", operation.manner()), arguments);
  }

  @Override
  public JavaExpression renameModel(RenameModel operation) {
    return call("renameModel", text(operation.name()), text(operation.newName()));
  }

  @Override
  public JavaExpression moveModel(MoveModel operation) {
    return call(
        "moveModel", text(operation.name()), text(operation.fromApp()), text(operation.toApp()));
  }

  @Override
  public JavaExpression alterModelTable(AlterModelTable operation) {
    return call("alterModelTable", text(operation.model()), text(operation.table()));
  }

  @Override
  public JavaExpression renameField(RenameField operation) {
    return call(
        "renameField", text(operation.model()), text(operation.name()), text(operation.newName()));
  }

  @Override
  public JavaExpression alterJoinTable(AlterJoinTable operation) {
    ModelKey model = new ModelKey("", operation.model());
    return call("alterField", text(operation.model()), FieldSource.of(model, operation.field()));
  }

  @Override
  public JavaExpression renameIndex(RenameIndex operation) {
    return call(
        "renameIndex", text(operation.model()), text(operation.name()), text(operation.newName()));
  }

  @Override
  public JavaExpression runJava(RunJava operation) {
    String reference = references.get(operation);
    if (reference != null) {
      return word(reference);
    }
    throw new PlanRefused(
        MigrationCode.NOT_SQUASHABLE,
        "The operation \""
            + operation.describe()
            + "\" is code, and dorm cannot write code anew. FIX: copy it by hand.");
  }

  @Override
  public JavaExpression separate(Separate operation) {
    return call("separate", list(operation.database()), list(operation.state()));
  }

  private JavaExpression list(List<Operation> operations) {
    return call("List.of", operations.stream().map(operation -> operation.accept(this)).toList());
  }

  @Override
  public JavaExpression alterComment(AlterComment operation) {
    JavaExpression comment = text(operation.comment() == null ? "" : operation.comment());
    return operation.field() == null
        ? call("alterComment", text(operation.model()), comment)
        : call("alterComment", text(operation.model()), text(operation.field()), comment);
  }

  @Override
  public JavaExpression addIndex(AddIndex operation) {
    return call(
        operation.concurrently() ? "addIndexConcurrently" : "addIndex",
        text(operation.model()),
        index(operation.index()));
  }

  @Override
  public JavaExpression removeIndex(RemoveIndex operation) {
    return call(
        operation.concurrently() ? "removeIndexConcurrently" : "removeIndex",
        text(operation.model()),
        text(operation.name()));
  }

  @Override
  public JavaExpression addConstraint(AddConstraint operation) {
    return call(
        manner("addConstraint", operation.manner()),
        text(operation.model()),
        constraint(operation.constraint()));
  }

  @Override
  public JavaExpression validateConstraint(ValidateConstraint operation) {
    return call("validateConstraint", text(operation.model()), text(operation.name()));
  }

  @Override
  public JavaExpression backfill(Backfill operation) {
    JavaExpression source =
        call(
            "backfill",
            text(operation.model()),
            text(operation.field()),
            sql(operation.value()));
    SqlText where = operation.where();
    source = where == null ? source : source.then("where", sql(where));
    source =
        operation.batch() == Backfill.BATCH
            ? source
            : source.then("batch", word(Integer.toString(operation.batch())));
    return operation.pause().isZero()
        ? source
        : source.then("pauseMillis", word(Long.toString(operation.pause().toMillis())));
  }

  @Override
  public JavaExpression removeConstraint(RemoveConstraint operation) {
    return call("removeConstraint", text(operation.model()), text(operation.name()));
  }

  @Override
  public JavaExpression runSql(RunSql operation) {
    JavaExpression id = text(operation.id());
    JavaExpression forward = sql(operation.forward());
    @Nullable SqlText reverse = operation.reverse();
    JavaExpression source =
        reverse == null ? call("runSql", id, forward) : call("runSql", id, forward, sql(reverse));
    return operation.elidable() ? source.then("canBeElided") : source;
  }

  private static JavaExpression sql(SqlText text) {
    JavaExpression sql = call("sql");
    for (Engine engine : Engine.values()) {
      List<String> scripts = text.scripts().get(engine);
      if (scripts != null) {
        sql = sql.then(engine.id(), texts(scripts).toArray(JavaExpression[]::new));
      }
    }
    return text.orNothing() ? sql.then("nothing") : sql;
  }

  private static JavaExpression index(IndexState index) {
    List<String> parts = index.parts().stream().map(IndexState.Part::toString).toList();
    JavaExpression source =
        call("index", text(index.name())).then("on", texts(parts).toArray(JavaExpression[]::new));
    source = index.unique() ? source.then("unique") : source;
    return narrowed(source, index.where(), index.include());
  }

  private static JavaExpression narrowed(
      JavaExpression source, @Nullable Expression where, List<String> include) {
    JavaExpression narrowed =
        where == null ? source : source.then("where", ExpressionSource.of(where));
    return include.isEmpty()
        ? narrowed
        : narrowed.then("include", texts(include).toArray(JavaExpression[]::new));
  }

  private static JavaExpression constraint(ConstraintState constraint) {
    if (constraint instanceof CheckState check) {
      return call("check", text(check.name())).then("that", ExpressionSource.of(check.condition()));
    }
    UniqueState unique = (UniqueState) constraint;
    JavaExpression source =
        call("unique", text(unique.name()))
            .then("on", texts(unique.fields()).toArray(JavaExpression[]::new));
    return narrowed(source, unique.where(), unique.include());
  }
}
