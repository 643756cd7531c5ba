package dev.dorm.migrate.detect;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.operation.Operation;
import dev.dorm.migrate.state.ModelSnapshot;
import dev.dorm.migrate.state.ModelState;
import dev.dorm.migrate.state.ProjectState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the operations that lead from one state to another. It never guesses: what may lose data
 * has to be allowed, and what it cannot write is refused by name.
 */
public final class MigrationAutodetector {
  private final ProjectState from;
  private final ProjectState to;
  private final Answers answers;
  private final Findings findings = new Findings();

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
   * Takes note of former names, which stand in the models as hints.
   *
   * @return this detector
   */
  public MigrationAutodetector withHints(Collection<ModelSnapshot> snapshots) {
    for (ModelSnapshot snapshot : snapshots) {
      if (to.find(snapshot.state().key()).isPresent()) {
        RenameHints.check(snapshot, from, findings);
      }
    }
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
    ProjectState named = NameAssigner.assign(from, to, findings);
    List<Planned> operations = new ArrayList<>();
    new ModelDetector(from, named, answers, findings).detect(operations::add);
    for (ModelState model : named.models().values()) {
      from.find(model.key()).ifPresent(former -> compare(former, model, named, operations));
    }
    findings.throwIfAny();
    List<Draft> drafts = MigrationSplitter.split(operations);
    verify(drafts, named);
    return drafts;
  }

  private void compare(
      ModelState former, ModelState model, ProjectState named, List<Planned> operations) {
    if (!former.table().equals(model.table())) {
      findings.refuse(
          MigrationCode.CHANGE_NOT_SUPPORTED,
          "The table of "
              + model.key()
              + " changes from "
              + former.table()
              + " to "
              + model.table()
              + "; dorm writes no migration for that yet. FIX: @Model(table = \""
              + former.table()
              + "\").");
    }
    new FieldDetector(former, model, named, answers, findings).detect(operations::add);
    new IndexDetector(former, model).detect(operations::add);
  }

  /** What was found must lead to the models, or it is not written. */
  private void verify(List<Draft> drafts, ProjectState wanted) {
    ProjectState state = from;
    for (Draft draft : drafts) {
      for (Operation operation : draft.operations()) {
        state = operation.apply(draft.ref().app(), state);
      }
    }
    if (!state.sameSchema(wanted)) {
      throw new PlanRefused(
          MigrationCode.INTERNAL,
          "The migrations that dorm found do not lead to the models; nothing was written. This is a"
              + " mistake of dorm. FIX: report it with the models.");
    }
  }
}
