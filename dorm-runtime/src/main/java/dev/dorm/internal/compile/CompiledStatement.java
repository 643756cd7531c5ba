package dev.dorm.internal.compile;

import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.render.Parameter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement's text with its parameters in order, made once per shape. Immutable; compared by
 * identity, so that it can be the key under which connections keep prepared statements.
 */
public final class CompiledStatement {
  private final String sql;
  private final List<Parameter> parameters;
  private final EnumSet<Trait> traits;
  private final int jdbcParameters;
  private final Map<String, String> checks;
  private volatile @Nullable CompiledStatement marked;

  /** What a statement is to those who run it and to those who tell of it. */
  enum Trait {
    /** It changes rows, so it needs a connection that may write. */
    WRITING,
    /** It reads one row at most, by its key, so it is no burden to the connection that writes. */
    LOOK_UP,
    /** Running it twice is as good as once. */
    REPEATABLE,
    /** A value of something sensitive may be among its values. */
    SENSITIVE,
    /** Its text is a program's, and nobody knows which columns its values are of. */
    FOREIGN,
    /** It is the runtime's own question, of which nobody is told. */
    ASIDE
  }

  /**
   * Makes a statement.
   *
   * @param sql the text
   * @param parameters one per value, in the order of the text
   * @param writing whether it changes rows, so that it needs a connection that may write
   */
  public CompiledStatement(String sql, List<Parameter> parameters, boolean writing) {
    this(sql, parameters, EnumSet.of(writing ? Trait.WRITING : Trait.REPEATABLE), Map.of());
  }

  private CompiledStatement(
      String sql, List<Parameter> parameters, EnumSet<Trait> traits, Map<String, String> checks) {
    this.sql = sql;
    this.parameters = List.copyOf(parameters);
    this.traits = traits;
    this.checks = Map.copyOf(checks);
    int count = 0;
    for (Parameter parameter : parameters) {
      count += parameter.count();
    }
    this.jdbcParameters = count;
  }

  /**
   * Makes a statement of a program's own text, which is never run again after a connection broke:
   * it may call a function that writes.
   */
  public static CompiledStatement once(String sql, List<Parameter> parameters, boolean writing) {
    return new CompiledStatement(sql, parameters, writing)
        .with(Trait.FOREIGN)
        .without(Trait.REPEATABLE);
  }

  /** Makes a query for the runtime's own use, of which nobody is told. */
  static CompiledStatement aside(String sql, List<Parameter> parameters) {
    return new CompiledStatement(sql, parameters, false).with(Trait.ASIDE);
  }

  /** The statement, which reads one row at most, by its key. */
  CompiledStatement lookingUp() {
    return with(Trait.LOOK_UP);
  }

  /** The statement, said to be sensitive. */
  CompiledStatement withheld() {
    return with(Trait.SENSITIVE);
  }

  private CompiledStatement with(Trait trait) {
    EnumSet<Trait> more = EnumSet.copyOf(traits);
    more.add(trait);
    return new CompiledStatement(sql, parameters, more, checks);
  }

  private CompiledStatement without(Trait trait) {
    EnumSet<Trait> fewer = EnumSet.copyOf(traits);
    fewer.remove(trait);
    return new CompiledStatement(sql, parameters, fewer, checks);
  }

  /** The statement, which writes where conditions are: their columns by their names. */
  CompiledStatement checkedBy(Map<String, String> conditions) {
    return conditions.isEmpty() ? this : new CompiledStatement(sql, parameters, traits, conditions);
  }

  /** The columns of the conditions that rows are checked by, by the names of the constraints. */
  public Map<String, String> checks() {
    return checks;
  }

  /** The text. */
  public String sql() {
    return sql;
  }

  /** Whether running it twice is as good as once. */
  public boolean repeatable() {
    return traits.contains(Trait.REPEATABLE);
  }

  /** Whether it changes rows. */
  public boolean writing() {
    return traits.contains(Trait.WRITING);
  }

  /** Whether it reads one row at most, by its key. */
  public boolean lookUp() {
    return traits.contains(Trait.LOOK_UP);
  }

  /** The number of values. */
  public int values() {
    return parameters.size();
  }

  /** The number of question marks. */
  public int jdbcParameters() {
    return jdbcParameters;
  }

  /** Whether a value of something sensitive may be among its values: none is shown. */
  public boolean sensitive() {
    return traits.contains(Trait.SENSITIVE);
  }

  /**
   * Whether a log may show its values: nobody knows which columns those of a program's text are.
   */
  public boolean showsValues() {
    return !sensitive() && !traits.contains(Trait.FOREIGN);
  }

  /** Whether it is the runtime's own question, of which no listener and no log is told. */
  public boolean isAside() {
    return traits.contains(Trait.ASIDE);
  }

  /** The statement with words before it. */
  public CompiledStatement behind(String words) {
    return new CompiledStatement(words + sql, parameters, traits, checks).without(Trait.LOOK_UP);
  }

  /**
   * The statement between words that mark where it begins and keep what it did. Made once, so the
   * words must be the same each time.
   */
  public CompiledStatement between(String before, String behind) {
    CompiledStatement known = marked;
    if (known == null) {
      known =
          new CompiledStatement(before + sql + behind, parameters, traits, checks)
              .without(Trait.LOOK_UP)
              .without(Trait.REPEATABLE);
      marked = known;
    }
    return known;
  }

  /** The values as they stand at the question marks; a list that is one parameter stays one. */
  public List<@Nullable Object> binds(@Nullable Object[] values) {
    if (jdbcParameters == values.length) {
      return Arrays.asList(values);
    }
    List<@Nullable Object> binds = new ArrayList<>(jdbcParameters);
    for (int i = 0; i < values.length; i++) {
      parameters.get(i).show(values[i], binds);
    }
    return binds;
  }

  /** Sets all parameters. */
  public void bind(ValueBinder binder, @Nullable Object[] values) throws SQLException {
    if (values.length != parameters.size()) {
      throw new IllegalStateException(
          "The statement takes " + parameters.size() + " values and got " + values.length + ".");
    }
    int index = 1;
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      parameter.bind(binder, index, values[i]);
      index += parameter.count();
    }
  }

  @Override
  public String toString() {
    return sql;
  }
}
