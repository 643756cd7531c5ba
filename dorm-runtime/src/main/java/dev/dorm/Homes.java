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
    if (inner.node() instanceof Scalar scalar) {
      Select select = scalar.query().on(engine.get());
      return new Fragment(
          new Scalar(select, scalar.type(), scalar.nullable(), scalar.related()), inner.values());
    }
    return new Fragment(((Select) inner.node()).on(engine.get()), inner.values());
  }
}
