package dev.dorm;

import dev.dorm.generated.Fragment;
import dev.dorm.internal.argument.Arguments;
import dev.dorm.internal.execute.Engine;
import dev.dorm.internal.persist.Given;
import dev.dorm.internal.persist.OneDatabase;
import dev.dorm.query.Assignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What calls such as {@code create} and {@code update} are given, as the engine holds it. */
final class Assignments {
  private Assignments() {}

  /** The values of a new row, or of one that is to be found. */
  static <M> List<Given> given(Engine engine, Assignment<M>[] assignments) {
    return given(engine, listed(assignments));
  }

  /** The values of a new row, or of one that is to be found. */
  static <M> List<Given> given(Engine engine, List<Assignment<M>> assignments) {
    List<Given> given = new ArrayList<>(assignments.size());
    for (Assignment<M> each : single(engine, assignments)) {
      given.add(new Given(each.column(), each.isConstant(), each.value(), each.fragment()));
    }
    return given;
  }

  /** What an UPDATE sets. */
  static <M> List<Fragment> fragments(Engine engine, Assignment<M>[] assignments) {
    return single(engine, listed(assignments)).stream().map(Assignment::fragment).toList();
  }

  private static <M> List<Assignment<M>> listed(Assignment<M>[] assignments) {
    return Arrays.asList(Arguments.elements(assignments, "The assignments"));
  }

  /** The assignments of single columns, which lead to rows of the database only. */
  private static <M> List<Assignment<M>> single(Engine engine, List<Assignment<M>> assignments) {
    List<Assignment<M>> single = Assignment.single(assignments);
    for (Assignment<M> each : single) {
      OneDatabase.require(engine, each.source(), each.column().label());
    }
    return single;
  }
}
