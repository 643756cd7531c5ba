package dev.dorm.migrate.operation;

/**
 * Does something different for each kind of operation.
 *
 * @param <R> what comes of it
 */
public interface OperationVisitor<R> {
  /** For {@link CreateModel}. */
  R createModel(CreateModel operation);

  /** For {@link DeleteModel}. */
  R deleteModel(DeleteModel operation);

  /** For {@link AddField}. */
  R addField(AddField operation);

  /** For {@link RemoveField}. */
  R removeField(RemoveField operation);

  /** For {@link AlterField}. */
  R alterField(AlterField operation);

  /** For {@link AlterComment}. */
  R alterComment(AlterComment operation);

  /** For {@link AddIndex}. */
  R addIndex(AddIndex operation);

  /** For {@link RemoveIndex}. */
  R removeIndex(RemoveIndex operation);

  /** For {@link AddConstraint}. */
  R addConstraint(AddConstraint operation);

  /** For {@link ValidateConstraint}. */
  R validateConstraint(ValidateConstraint operation);

  /** For {@link Backfill}. */
  R backfill(Backfill operation);

  /** For {@link RemoveConstraint}. */
  R removeConstraint(RemoveConstraint operation);

  /** For {@link RenameModel}. */
  R renameModel(RenameModel operation);

  /** For {@link MoveModel}. */
  R moveModel(MoveModel operation);

  /** For {@link AlterModelTable}. */
  R alterModelTable(AlterModelTable operation);

  /** For {@link RenameField}. */
  R renameField(RenameField operation);

  /** For {@link AlterJoinTable}. */
  R alterJoinTable(AlterJoinTable operation);

  /** For {@link RenameIndex}. */
  R renameIndex(RenameIndex operation);

  /** For {@link RunJava}. */
  R runJava(RunJava operation);

  /** For {@link Separate}. */
  R separate(Separate operation);

  /** For {@link RunSql}. */
  R runSql(RunSql operation);
}
