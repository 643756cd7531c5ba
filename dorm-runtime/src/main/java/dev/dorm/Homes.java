package dev.dorm;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.ast.Scalar;
import dev.dorm.internal.ast.Select;
import dev.dorm.internal.execute.Engine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says of a query inside another one which database it was told to run on. */
final class Homes {
  private Homes() {}

  /** The query inside, with its database if it has one of its own. */
  static Fragment of(@Nullable Supplier<Engine> engine, Fragment inner) {
    if (engine == null) {
      return inner;
    }
    Place.refuseTime(engine);
    Engine database = engine.get().primary();
    if (inner.node() instanceof Scalar scalar) {
      Select select = scalar.query().on(database);
      return new Fragment(
          new Scalar(select, scalar.type(), scalar.nullable(), scalar.related()), inner.values());
    }
    return new Fragment(((Select) inner.node()).on(database), inner.values());
  }
}
