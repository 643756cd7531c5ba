package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the operations that lead from one state to another. It never guesses: what may lose data
 * has to be allowed, and what it cannot write is refused by name.
 */
public final class MigrationAutodetector {
  private final ProjectState from;
  private final ProjectState to;
  private final Answers answers;
  private final Findings findings = new Findings();
  private RenameHints hints = RenameHints.none();

  /**
   * A detector.
   *
   * @param from the state after all migrations
   * @param to the models
   * @param answers what was decided
   */
  public MigrationAutodetector(ProjectState from, ProjectState to, Answers answers) {
    this.from = from;
    this.to = to;
    this.answers = answers;
  }

  /**
   * Takes note of former names.
   *
   * @return this detector
   */
  public MigrationAutodetector withHints(RenameHints renames) {
    hints = renames;
    return this;
  }

  /**
   * The migrations to be written, each behind those it depends on; empty when nothing changed.
   *
   * @throws dev.dorm.migrate.exception.DecisionNeeded when something has to be decided first
   * @throws PlanRefused when the models conflict, or a change cannot be written
   */
  public List<Draft> changes() {
    StateValidator.validate(to, findings);
    findings.throwIfAny();
    List<Planned> operations = new ArrayList<>();
    ProjectState renamed = new RenameDetector(from, to, hints, answers, operations::add).detect();
    ProjectState named = NameAssigner.assign(renamed, to, findings);
    new ModelDetector(renamed, named, answers, findings).detect(operations::add);
    for (ModelState model : named.models().values()) {
      renamed
          .find(model.key())
          .ifPresent(former -> compare(former, model, renamed, named, operations));
    }
    findings.throwIfAny();
    List<Draft> drafts = MigrationSplitter.split(TableNames.makeWay(operations, renamed), renamed);
    verify(drafts, named);
    return drafts;
  }

  private void compare(
      ModelState former,
      ModelState model,
      ProjectState renamed,
      ProjectState named,
      List<Planned> operations) {
    if (!former.table().equals(model.table())) {
      Set<Token> free = ModelDetector.tableIsFree(model.table(), renamed, named);
      operations.add(Planned.alterTable(model.key(), model.table(), free));
    }
    if (!Objects.equals(former.comment(), model.comment())) {
      operations.add(Planned.comment(model.key(), null, model.comment()));
    }
    new FieldDetector(former, model, renamed, named, answers, findings).detect(operations::add);
    new IndexDetector(former, model, renamed).detect(operations::add);
  }

  /** What was found must lead to the models, or it is not written. */
  private void verify(List<Draft> drafts, ProjectState wanted) {
    ProjectState state = from;
    for (Draft draft : drafts) {
      state = applied(draft, state);
    }
    if (!state.sameSchema(wanted)) {
      throw new PlanRefused(
          MigrationCode.INTERNAL,
          "The migrations that dorm found do not lead to the models; nothing was written. This is a"
              + " mistake of dorm. FIX: report it with the models.");
    }
  }

  /** What does not fit here is no fault of a migration: one name is handed on in the same step. */
  private static ProjectState applied(Draft draft, ProjectState state) {
    try {
      return draft.apply(state);
    } catch (PlanRefused e) {
      if (!e.code().equals(MigrationCode.OPERATION_DOES_NOT_FIT.code())) {
        throw e;
      }
      throw new PlanRefused(
          MigrationCode.CHANGE_NOT_SUPPORTED,
          "These changes stand in one another's way: "
              + draft.operations().stream()
                  .map(Operation::describe)
                  .collect(Collectors.joining("; "))
              + ". FIX: make them in two steps, with makemigrations in between; over a third name when"
              + " two change places.",
          e);
    }
  }
}
