package dev.dorm.migrate.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.migrate.exception.DecisionNeeded;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.CheckState;
import dev.dorm.migrate.state.ColumnField;
import dev.dorm.migrate.state.ColumnRules;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ConstraintState;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operator;
import dev.dorm.migrate.state.FieldState;
import dev.dorm.migrate.state.IndexState;
import dev.dorm.migrate.state.ModelKey;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Conditions, defaults, generated columns and comments that differ between two states. */
class SchemaDetectionTest {
  private static final Answers ASK = new Answers(false, Map.of());
  private static final Expression POSITIVE = compared(Operator.GT, "0");

  private static Expression compared(Operator operator, String value) {
    return new Expression.Operation(
        operator, List.of(new Expression.Field("pages"), new Expression.Value(value)));
  }

  private static ColumnField column(String name, ColumnRules rules) {
    ColumnType type = ColumnType.of(ColumnType.Kind.BIGINT);
    return new ColumnField(name, name, type, false, false, null, null, null, null, null, rules);
  }

  private static ProjectState book(
      @Nullable String comment, List<ConstraintState> constraints, FieldState... more) {
    return book(comment, List.of(), constraints, more);
  }

  private static ProjectState book(
      @Nullable String comment,
      List<IndexState> indexes,
      List<ConstraintState> constraints,
      FieldState... more) {
    ColumnType auto = ColumnType.of(ColumnType.Kind.BIGAUTO);
    List<FieldState> fields = new ArrayList<>();
    fields.add(new ColumnField("id", "id", auto, false, true, null, null, null, null, null));
    fields.addAll(List.of(more));
    ModelKey key = new ModelKey("blog", "Book");
    return ProjectState.of(
        List.of(new ModelState(key, "books", fields, indexes, constraints, comment)));
  }

  private static List<String> changes(ProjectState from, ProjectState to) {
    List<String> lines = new ArrayList<>();
    for (Draft draft : new MigrationAutodetector(from, to, ASK).changes()) {
      draft.operations().stream().map(Operation::describe).forEach(lines::add);
    }
    return lines;
  }

  private static ColumnField pages() {
    return column("pages", ColumnRules.NONE);
  }

  @Test
  void anotherConditionIsAnotherConstraint() {
    CheckState old = new CheckState("check_book_pages", POSITIVE);
    CheckState changed = new CheckState("check_book_pages", compared(Operator.GTE, "0"));
    assertThat(changes(book(null, List.of(old), pages()), book(null, List.of(changed), pages())))
        .containsExactly(
            "Remove constraint check_book_pages from model Book",
            "Create constraint check_book_pages on model Book");
    assertThat(changes(book(null, List.of(old), pages()), book(null, List.of(old), pages())))
        .isEmpty();
  }

  @Test
  void anotherConditionOrAnotherColumnAlongIsAnotherIndex() {
    List<IndexState.Part> parts = List.of(new IndexState.Part("pages", true));
    IndexState all = new IndexState("idx_book_pages", parts, false);
    IndexState some = new IndexState("idx_book_pages", parts, false, POSITIVE, List.of());
    IndexState along = new IndexState("idx_book_pages", parts, false, POSITIVE, List.of("id"));
    for (List<IndexState> pair : List.of(List.of(all, some), List.of(some, along))) {
      assertThat(
              changes(
                  book(null, List.of(pair.get(0)), List.of(), pages()),
                  book(null, List.of(pair.get(1)), List.of(), pages())))
          .containsExactly(
              "Remove index idx_book_pages from Book",
              "Create index idx_book_pages on field(s) -pages of model Book");
    }
    assertThat(
            changes(
                book(null, List.of(along), List.of(), pages()),
                book(null, List.of(along.withName("other")), List.of(), pages())))
        .containsExactly("Rename index idx_book_pages on Book to other");
  }

  @Test
  void aCommentIsNoOtherColumn() {
    ColumnField commented = column("pages", new ColumnRules(null, null, "how many"));
    assertThat(changes(book(null, List.of(), pages()), book("Books", List.of(), commented)))
        .containsExactly("Alter comment of model Book", "Alter comment of field pages on Book");
    ColumnField both =
        column("pages", new ColumnRules(new Expression.Value("1"), null, "how many"));
    assertThat(changes(book(null, List.of(), pages()), book(null, List.of(), both)))
        .containsExactly("Alter field pages on Book", "Alter comment of field pages on Book");
  }

  @Test
  void aDefaultIsTheValueOfTheRowsThatAreThere() {
    ColumnField standard = column("pages", new ColumnRules(new Expression.Value("1"), null, null));
    assertThat(changes(book(null, List.of()), book(null, List.of(), standard)))
        .containsExactly("Add field pages to Book");
    assertThatThrownBy(() -> changes(book(null, List.of()), book(null, List.of(), pages())))
        .isInstanceOf(DecisionNeeded.class);
  }

  @Test
  void aComputedColumnNeedsNoValueAndLosesNone() {
    ColumnField computed = column("calc", new ColumnRules(null, sum(), null));
    ProjectState with = book(null, List.of(), pages(), computed);
    ProjectState without = book(null, List.of(), pages());
    assertThat(changes(without, with)).containsExactly("Add field calc to Book");
    assertThat(changes(with, without)).containsExactly("Remove field calc from Book");
    ProjectState plain = book(null, List.of(), pages(), column("calc", ColumnRules.NONE));
    assertThat(changes(with, plain)).containsExactly("Alter field calc on Book");
    assertThatThrownBy(() -> changes(plain, with))
        .isInstanceOf(DecisionNeeded.class)
        .hasMessageContaining("blog.Book.calc is computed from now on")
        .hasMessageContaining("FIX: --allow-drop");
  }

  @Test
  void whatIsComputedGoesBeforeWhatItIsComputedFrom() {
    ColumnField computed = column("a_calc", new ColumnRules(null, sum(), null));
    ProjectState with = book(null, List.of(), pages(), computed);
    List<String> lines = new ArrayList<>();
    for (Draft draft :
        new MigrationAutodetector(with, book(null, List.of()), new Answers(true, Map.of()))
            .changes()) {
      draft.operations().stream().map(Operation::describe).forEach(lines::add);
    }
    assertThat(lines)
        .containsExactly("Remove field a_calc from Book", "Remove field pages from Book");
    assertThat(changes(book(null, List.of()), computedOnly()))
        .containsExactly("Add field b to Book", "Add field a_calc to Book");
  }

  /** The source is sorted behind what is computed from it. */
  private static ProjectState computedOnly() {
    ColumnType type = ColumnType.of(ColumnType.Kind.BIGINT);
    ColumnField source = new ColumnField("b", "b", type, true, false, null, null, null, null, null);
    Expression twice =
        new Expression.Operation(
            Operator.TIMES, List.of(new Expression.Field("b"), new Expression.Value("2")));
    ColumnField computed =
        new ColumnField(
            "a_calc",
            "a_calc",
            type,
            true,
            false,
            null,
            null,
            null,
            null,
            null,
            new ColumnRules(null, twice, null));
    return book(null, List.of(), computed, source);
  }

  @Test
  void anotherSourceComputesAnew() {
    Expression twice =
        new Expression.Operation(
            Operator.TIMES, List.of(new Expression.Field("sheets"), new Expression.Value("2")));
    ColumnField old = column("calc", new ColumnRules(null, sum(), null));
    ColumnField anew = column("calc", new ColumnRules(null, twice, null));
    ColumnField sheets = column("sheets", new ColumnRules(new Expression.Value("1"), null, null));
    ProjectState from = book(null, List.of(), pages(), old);
    assertThat(changes(from, book(null, List.of(), pages(), sheets, anew)))
        .containsExactly("Add field sheets to Book", "Alter field calc on Book");
    List<String> lines = new ArrayList<>();
    new MigrationAutodetector(
            from, book(null, List.of(), sheets, anew), new Answers(true, Map.of()))
        .changes()
        .forEach(draft -> draft.operations().forEach(it -> lines.add(it.describe())));
    assertThat(lines)
        .containsExactly(
            "Remove field calc from Book",
            "Remove field pages from Book",
            "Add field sheets to Book",
            "Add field calc to Book");
    ProjectState plain = book(null, List.of(), sheets, column("calc", ColumnRules.NONE));
    assertThatThrownBy(
            () -> new MigrationAutodetector(from, plain, new Answers(true, Map.of())).changes())
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("in two steps");
  }

  @Test
  void whatACheckSpeaksOfMustBeThere() {
    CheckState check = new CheckState("check_book_pages", POSITIVE);
    assertThatThrownBy(() -> changes(book(null, List.of()), book(null, List.of(check))))
        .isInstanceOf(PlanRefused.class)
        .hasMessageContaining("names pages, which is no column");
  }

  private static Expression sum() {
    return new Expression.Operation(
        Operator.PLUS, List.of(new Expression.Field("pages"), new Expression.Value("1")));
  }
}
