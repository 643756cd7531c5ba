package dev.dorm.migrate.introspect;

import dev.dorm.migrate.introspect.SqlNode.Operation;
import dev.dorm.migrate.state.ColumnType;
import dev.dorm.migrate.state.ColumnType.Kind;
import dev.dorm.migrate.state.Engine;
import dev.dorm.migrate.state.Expression;
import dev.dorm.migrate.state.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expression of a model that means the same as one that a database wrote.
 *
 * <p>Nothing is taken that means something else for some row: in SQL what differs from NULL is
 * unknown, and in models it is not.
 */
final class ExpressionReader {
  private static final ColumnType INTEGER = ColumnType.of(Kind.BIGINT);
  private static final ColumnType TEXT = ColumnType.of(Kind.TEXT);
  private static final Map<String, Operator> COMPARISONS =
      Map.of(
          "=", Operator.EQ,
          "<", Operator.LT,
          "<=", Operator.LTE,
          ">", Operator.GT,
          ">=", Operator.GTE);
  private static final Map<String, Operator> ARITHMETIC =
      Map.of("+", Operator.PLUS, "-", Operator.MINUS, "*", Operator.TIMES);
  private static final Set<String> LENGTHS = Set.of("length", "char_length", "character_length");
  private static final Set<String> PRESENT =
      Set.of("now", "statement_timestamp", "transaction_timestamp");

  /** What becomes of a row of which a condition is unknown. */
  enum Unknown {
    /** It is taken, as by a CHECK. */
    HOLDS,
    /** It is not taken, as by an index. */
    FAILS,
    /** It stays unknown. */
    STAYS
  }

  private final Engine engine;
  private final Map<String, KnownColumn> columns;

  ExpressionReader(Engine engine, Map<String, KnownColumn> columns) {
    this.engine = engine;
    this.columns = Map.copyOf(columns);
  }

  /** The condition of a CHECK. */
  Optional<Expression> check(String sql) {
    return condition(sql, Unknown.HOLDS);
  }

  /** The condition of an index of some rows. */
  Optional<Expression> where(String sql) {
    return condition(sql, Unknown.FAILS);
  }

  private Optional<Expression> condition(String sql, Unknown unknown) {
    return SqlParser.read(engine, sql).flatMap(node -> condition(node, unknown));
  }

  /** The value of rows that come without one. */
  Optional<Expression> standard(String sql, ColumnType type) {
    Optional<SqlNode> read = SqlParser.read(engine, sql);
    boolean present = read.filter(node -> isPresent(node.bare())).isPresent();
    if (type.kind() == Kind.DATETIME && present) {
      return Optional.of(new Expression.Operation(Operator.NOW, List.of()));
    }
    return read.flatMap(node -> operand(node))
        .filter(operand -> operand.literal() != null)
        .flatMap(operand -> new SqlValues(engine).expression(operand.literal(), type));
  }

  /**
   * dorm's own words on SQLite are a call of strftime; there CURRENT_TIMESTAMP has no fractions.
   */
  private boolean isPresent(SqlNode node) {
    if (node instanceof SqlNode.Call call) {
      return engine == Engine.POSTGRESQL
          ? PRESENT.contains(call.name())
          : call.name().equals("strftime")
              && call.arguments()
                  .equals(
                      List.of(new SqlNode.Text("%Y-%m-%d %H:%M:%f000"), new SqlNode.Text("now")));
    }
    return engine == Engine.POSTGRESQL
        && node instanceof SqlNode.Name name
        && name.text().equalsIgnoreCase("current_timestamp");
  }

  /** The expression that computes a column; empty for one that computes it otherwise. */
  Optional<Typed> generated(String sql) {
    Optional<SqlNode> read = SqlParser.read(engine, sql);
    Optional<Typed> value =
        read.flatMap(node -> operand(node))
            .filter(operand -> operand.literal() == null)
            .map(operand -> new Typed(operand.expression(), operand.type(), operand.nullable()));
    return value.isPresent()
        ? value
        : read.flatMap(node -> condition(node, Unknown.STAYS))
            .map(found -> new Typed(found, ColumnType.of(Kind.BOOL), isNullable(found)));
  }

  /**
   * An expression with its type.
   *
   * @param nullable whether it may be NULL
   */
  record Typed(Expression expression, ColumnType type, boolean nullable) {}

  private Optional<Expression> condition(SqlNode node, Unknown unknown) {
    SqlNode bare = node.bare();
    if (bare instanceof SqlNode.Name) {
      return operand(bare)
          .filter(operand -> operand.literal() == null && operand.type().kind() == Kind.BOOL)
          .map(Operand::expression);
    }
    if (!(bare instanceof Operation operation)) {
      return Optional.empty();
    }
    return switch (operation.operator()) {
      case "AND" -> joined(Operator.AND, operation, unknown);
      case "OR" -> joined(Operator.OR, operation, unknown);
      case "NOT" -> negated(operation.parts().get(0), unknown);
      case "IS NOT TRUE" ->
          condition(operation.parts().get(0), Unknown.FAILS)
              .map(inner -> of(Operator.NOT, List.of(inner)));
      case "IS NULL", "IS NOT NULL" -> ofNull(operation);
      case "IN", "BETWEEN" -> listed(operation);
      case "<>" -> differs(operation, unknown);
      case "IS DISTINCT FROM" -> compared(Operator.NE, operation);
      case "=", "<", "<=", ">", ">=" ->
          compared(COMPARISONS.getOrDefault(operation.operator(), Operator.EQ), operation);
      default -> Optional.empty();
    };
  }

  private Optional<Expression> joined(Operator operator, Operation operation, Unknown unknown) {
    List<Expression> parts = new ArrayList<>();
    for (SqlNode part : operation.parts()) {
      Optional<Expression> found = condition(part, unknown);
      if (found.isEmpty()) {
        return found;
      }
      Expression each = found.get();
      boolean same = each instanceof Expression.Operation inner && inner.operator() == operator;
      parts.addAll(same ? ((Expression.Operation) each).parts() : List.of(each));
    }
    return Optional.of(of(operator, parts));
  }

  /**
   * What is not unknown in models: it agrees with SQL where a row is taken anyway, and where
   * nothing can be NULL.
   */
  private Optional<Expression> negated(SqlNode inner, Unknown unknown) {
    Optional<Expression> found =
        condition(inner, unknown == Unknown.HOLDS ? Unknown.FAILS : Unknown.STAYS);
    if (found.isEmpty() || (unknown != Unknown.HOLDS && isNullable(found.get()))) {
      return Optional.empty();
    }
    return Optional.of(of(Operator.NOT, List.of(found.get())));
  }

  private Optional<Expression> ofNull(Operation operation) {
    Operator operator =
        operation.operator().equals("IS NULL") ? Operator.IS_NULL : Operator.IS_NOT_NULL;
    return operand(operation.parts().get(0))
        .filter(operand -> operand.literal() == null)
        .map(operand -> of(operator, List.of(operand.expression())));
  }

  private Optional<Expression> listed(Operation operation) {
    boolean between = operation.operator().equals("BETWEEN");
    List<Operand> operands = new ArrayList<>();
    for (SqlNode part : operation.parts()) {
      operand(part).ifPresent(operands::add);
    }
    if (operands.size() < operation.parts().size()) {
      return Optional.empty();
    }
    return same(operands, between)
        .map(parts -> of(between ? Operator.BETWEEN : Operator.IN, parts));
  }

  private Optional<Expression> differs(Operation operation, Unknown unknown) {
    Optional<Expression> found = compared(Operator.NE, operation);
    List<Expression> nullable =
        operation.parts().stream()
            .flatMap(part -> operand(part).stream())
            .filter(Operand::nullable)
            .map(Operand::expression)
            .toList();
    if (found.isEmpty() || nullable.isEmpty()) {
      return found;
    }
    if (unknown == Unknown.HOLDS) {
      return nullable.size() == 1 ? found : Optional.empty();
    }
    if (unknown == Unknown.STAYS) {
      return Optional.empty();
    }
    List<Expression> all = new ArrayList<>(List.of(found.get()));
    nullable.forEach(each -> all.add(of(Operator.IS_NOT_NULL, List.of(each))));
    return Optional.of(of(Operator.AND, all));
  }

  private Optional<Expression> compared(Operator operator, Operation operation) {
    Optional<Operand> left = operand(operation.parts().get(0));
    Optional<Operand> right = operand(operation.parts().get(1));
    boolean ordered = operator != Operator.EQ && operator != Operator.NE;
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : same(List.of(left.get(), right.get()), ordered).map(parts -> of(operator, parts));
  }

  /** The parts of a comparison, when all of them are of one type that can be compared so. */
  private Optional<List<Expression>> same(List<Operand> operands, boolean ordered) {
    @Nullable ColumnType type = null;
    for (Operand operand : operands) {
      if (operand.literal() == null) {
        if (type != null && !SqlValues.isAlike(type, operand.type())) {
          return Optional.empty();
        }
        type = type == null ? operand.type() : type;
      }
    }
    if (type == null || !SqlValues.isComparable(type.kind(), ordered)) {
      return Optional.empty();
    }
    List<Expression> parts = new ArrayList<>();
    for (Operand operand : operands) {
      Optional<Expression> part =
          operand.literal() == null
              ? Optional.of(operand.expression())
              : new SqlValues(engine).expression(operand.literal(), type);
      part.ifPresent(parts::add);
    }
    return parts.size() == operands.size() ? Optional.of(parts) : Optional.empty();
  }

  /**
   * A part of a comparison.
   *
   * @param expression what it says; of a literal nothing yet, as its type is that of its neighbour
   * @param literal the literal, or null
   */
  private record Operand(
      Expression expression, ColumnType type, boolean nullable, @Nullable SqlNode literal) {
    static Operand literal(SqlNode node) {
      return new Operand(new Expression.Value(""), TEXT, false, node);
    }
  }

  private Optional<Operand> operand(SqlNode node) {
    SqlNode bare = node.bare();
    if (SqlValues.isLiteral(bare)) {
      return Optional.of(Operand.literal(bare));
    }
    if (bare instanceof SqlNode.Name name) {
      return column(name);
    }
    if (bare instanceof SqlNode.Cast cast) {
      return operand(cast.inner())
          .filter(operand -> SqlValues.isWider(operand.type().kind(), cast.type()))
          .filter(operand -> operand.literal() == null);
    }
    if (bare instanceof SqlNode.Call call) {
      return function(call);
    }
    return bare instanceof Operation operation ? computed(operation) : Optional.empty();
  }

  /** SQLite finds columns in whatever case they are written. */
  private Optional<Operand> column(SqlNode.Name name) {
    return columns.entrySet().stream()
        .filter(
            entry ->
                engine == Engine.SQLITE
                    ? entry.getKey().equalsIgnoreCase(name.text())
                    : entry.getKey().equals(name.text()))
        .map(Map.Entry::getValue)
        .map(
            column ->
                new Operand(
                    new Expression.Field(column.property()),
                    column.type(),
                    column.nullable(),
                    null))
        .findFirst();
  }

  private Optional<Operand> computed(Operation operation) {
    Operator operator = ARITHMETIC.get(operation.operator());
    boolean texts = operation.operator().equals("||");
    if ((operator == null && !texts) || operation.parts().size() != 2) {
      return Optional.empty();
    }
    ColumnType type = texts ? TEXT : INTEGER;
    return arguments(operation.parts(), type)
        .map(all -> made(operator == null ? Operator.CONCAT : operator, all, type, false));
  }

  private Optional<Operand> function(SqlNode.Call call) {
    if (LENGTHS.contains(call.name()) && call.arguments().size() == 1) {
      return arguments(call.arguments(), TEXT)
          .map(all -> made(Operator.LENGTH, all, INTEGER, false));
    }
    if (call.name().equals("abs") && call.arguments().size() == 1) {
      return arguments(call.arguments(), INTEGER)
          .map(all -> made(Operator.ABS, all, INTEGER, false));
    }
    if (!call.name().equals("coalesce") || call.arguments().size() < 2) {
      return Optional.empty();
    }
    return operand(call.arguments().get(0))
        .filter(first -> first.literal() == null)
        .filter(first -> SqlValues.isComparable(first.type().kind(), false))
        .flatMap(
            first ->
                arguments(call.arguments(), first.type())
                    .map(all -> made(Operator.COALESCE, all, first.type(), true)));
  }

  private static Operand made(
      Operator operator, List<Operand> parts, ColumnType type, boolean allNull) {
    boolean nullable =
        allNull
            ? parts.stream().allMatch(Operand::nullable)
            : parts.stream().anyMatch(Operand::nullable);
    return new Operand(
        of(operator, parts.stream().map(Operand::expression).toList()), type, nullable, null);
  }

  /** What a function or an operator is called with: of one type, and not of literals alone. */
  private Optional<List<Operand>> arguments(List<SqlNode> nodes, ColumnType type) {
    List<Operand> arguments = new ArrayList<>();
    boolean speaks = false;
    for (SqlNode node : nodes) {
      Operand found = operand(node).orElse(null);
      if (found == null) {
        return Optional.empty();
      }
      speaks |= found.literal() == null;
      if (found.literal() != null) {
        Optional<Expression> value = new SqlValues(engine).expression(found.literal(), type);
        value.ifPresent(each -> arguments.add(new Operand(each, type, false, null)));
      } else if (SqlValues.isAlike(type, found.type())) {
        arguments.add(found);
      }
    }
    return speaks && arguments.size() == nodes.size() ? Optional.of(arguments) : Optional.empty();
  }

  private boolean isNullable(Expression expression) {
    if (expression instanceof Expression.Field field) {
      return columns.values().stream()
          .anyMatch(column -> column.property().equals(field.name()) && column.nullable());
    }
    if (!(expression instanceof Expression.Operation operation)) {
      return false;
    }
    return switch (operation.operator()) {
      case IS_NULL, IS_NOT_NULL, NOT, NE, NOW -> false;
      case COALESCE -> operation.parts().stream().allMatch(this::isNullable);
      case AND, OR, EQ, LT, LTE, GT, GTE, IN, BETWEEN, PLUS, MINUS, TIMES, CONCAT, LENGTH, ABS ->
          operation.parts().stream().anyMatch(this::isNullable);
    };
  }

  private static Expression of(Operator operator, List<Expression> parts) {
    return new Expression.Operation(operator, parts);
  }
}
