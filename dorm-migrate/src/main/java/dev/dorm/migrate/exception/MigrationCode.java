package dev.dorm.migrate.exception;

/**
 * The stable codes of everything that migrations refuse; each has its paragraph in the error
 * catalogue.
 */
public enum MigrationCode {
  /** No models were found. */
  NO_MODELS("DORM1002"),
  /** The models have changes that no migration holds. */
  UNMIGRATED_CHANGE("DORM2001"),
  /** A new NOT NULL column needs a value for the rows that are there. */
  FILL_NEEDED("DORM2002"),
  /** A field is gone and another is new; it may be a rename. */
  MAYBE_RENAMED("DORM2003"),
  /** An enum constant is gone that rows may hold. */
  ENUM_CONSTANT_GONE("DORM2004"),
  /** A change would lose values. */
  DROPS_DATA("DORM2005"),
  /** A change that dorm cannot write as an operation. */
  CHANGE_NOT_SUPPORTED("DORM2006"),
  /** The models cannot stand together in one schema. */
  MODELS_CONFLICT("DORM2007"),
  /** A snapshot cannot be read. */
  SNAPSHOT_UNREADABLE("DORM2008"),
  /** A value given for a column does not fit its type. */
  VALUE_DOES_NOT_FIT("DORM2009"),
  /** A migration depends on one that does not exist. */
  DEPENDENCY_MISSING("DORM2010"),
  /** Migrations depend on one another in a circle. */
  DEPENDENCY_CYCLE("DORM2011"),
  /** An app has more than one last migration. */
  SEVERAL_LEAVES("DORM2012"),
  /** Two migrations, or two modules, claim the same name. */
  DUPLICATE_MIGRATION("DORM2013"),
  /** The compiled list of migrations does not match the files. */
  STALE_MIGRATIONS("DORM2014"),
  /** A migration's name does not follow the rules. */
  BAD_MIGRATION_NAME("DORM2015"),
  /** An operation does not fit the state before it. */
  OPERATION_DOES_NOT_FIT("DORM2016"),
  /** A migration cannot be undone. */
  IRREVERSIBLE("DORM2017"),
  /** A migration was applied before one that it depends on. */
  INCONSISTENT_HISTORY("DORM2018"),
  /** A migration to be undone is not part of this build. */
  MIGRATION_UNKNOWN("DORM2019"),
  /** An app, a migration or a prefix that names nothing, or too much. */
  UNKNOWN_TARGET("DORM2020"),
  /** Another process is migrating. */
  LOCKED("DORM2021"),
  /** A statement of a migration failed. */
  STATEMENT_FAILED("DORM2022"),
  /** A migration was edited after it was applied. */
  EDITED("DORM2023"),
  /** The database cannot hold this. */
  NOT_ON_THIS_DATABASE("DORM2024"),
  /** A file cannot be read or written. */
  FILE_PROBLEM("DORM2025"),
  /** The database cannot be read, or does not allow tables to be made. */
  DATABASE_NOT_USABLE("DORM2026"),
  /** A wrong word on the command line. */
  USAGE("DORM2027"),
  /** A statement that cannot run in a transaction stands in a migration that is one. */
  NOT_IN_TRANSACTION("DORM2028"),
  /** Some of the migrations that a squashed one stands for were applied, and others are gone. */
  REPLACED_MISSING("DORM2029"),
  /** The database differs from what the migrations say. */
  DRIFT("DORM2030"),
  /** A table of SQLite holds something that writing it anew would lose. */
  REBUILD_REFUSED("DORM2031"),
  /** Values of one type do not become values of another by themselves. */
  NO_CAST("DORM2032"),
  /** Migrations of two branches cannot be joined, since their order matters. */
  NOT_MERGEABLE("DORM2034"),
  /** Migrations cannot be put into one. */
  NOT_SQUASHABLE("DORM2035"),
  /** A migration cannot take in what is missing. */
  NOT_UPDATABLE("DORM2036"),
  /** A migration that is not atomic stopped halfway, and something else was asked for. */
  UNFINISHED("DORM2037"),
  /** Rows are there that a new constraint refuses. */
  ROWS_REFUSED("DORM4031"),
  /** A table is missing in the database. */
  TABLE_MISSING("DORM4050"),
  /** A column is missing in the database. */
  COLUMN_MISSING("DORM4051"),
  /** The database has a column that no migration made. */
  COLUMN_UNKNOWN("DORM4052"),
  /** A column of the database is another than the migrations made. */
  COLUMN_DIFFERS("DORM4053"),
  /** A table's key is another than the migrations made. */
  KEY_DIFFERS("DORM4054"),
  /** An index is missing in the database. */
  INDEX_MISSING("DORM4055"),
  /** The database has an index that no migration made. */
  INDEX_UNKNOWN("DORM4056"),
  /** An index of the database is another than the migrations made. */
  INDEX_DIFFERS("DORM4057"),
  /** A foreign key is missing in the database. */
  FOREIGN_KEY_MISSING("DORM4058"),
  /** The database has a foreign key that no migration made. */
  FOREIGN_KEY_UNKNOWN("DORM4059"),
  /** A foreign key of the database is another than the migrations made. */
  FOREIGN_KEY_DIFFERS("DORM4060"),
  /** A CHECK is missing in the database. */
  CHECK_MISSING("DORM4061"),
  /** The database has a CHECK that no migration made. */
  CHECK_UNKNOWN("DORM4062"),
  /** A CHECK of the database is another than the migrations made. */
  CHECK_DIFFERS("DORM4063"),
  /** Something in the database has another name than the migrations gave it. */
  NAME_DIFFERS("DORM4064"),
  /** An index was never finished. */
  INDEX_INVALID("DORM4065"),
  /** A table of SQLite has other options than the migrations gave it. */
  OPTIONS_DIFFER("DORM4066"),
  /** A comment in the database is another than the migrations wrote. */
  COMMENT_DIFFERS("DORM4067"),
  /** Models need a package whose last part can be an app's label. */
  PACKAGE_NEEDED("DORM4070"),
  /** A table that the database does not have. */
  UNKNOWN_TABLE("DORM4071"),
  /** A finding of lint is accepted without a reason, or a rule is not known. */
  BAD_ALLOWANCE("DORM4072"),
  /** This Java has no JShell. */
  NO_JSHELL("DORM4073"),
  /** The shell cannot begin. */
  SHELL_NOT_STARTED("DORM4074"),
  /** A migration that is no transaction cannot be part of a single one. */
  NOT_IN_SINGLE_TRANSACTION("DORM4075"),
  /** The SQL that was written for review is not what the migration does. */
  LOCKFILE_STALE("DORM4076"),
  /** A foreign key of the database is checked or follows otherwise than the migrations made it. */
  FOREIGN_KEY_MANNER("DORM4077"),
  /** There is nothing of which a first migration could be written. */
  NOTHING_TO_ADOPT("DORM4078"),
  /** A baseline was written, but not recorded. */
  BASELINE_DIFFERS("DORM4079"),
  /** A migration did something else than it says, when it was tried. */
  NOT_PROVED("DORM4080"),
  /** A column of the database has a default that no migration gave it. */
  DEFAULT_UNKNOWN("DORM4086"),
  /** Migrations were asked for inside a transaction of the same database. */
  INSIDE_TRANSACTION("DORM4085"),
  /** A mistake of dorm itself. */
  INTERNAL("DORM2099");

  private final String code;

  MigrationCode(String code) {
    this.code = code;
  }

  /** The code as it stands in messages: {@code DORM} and four digits. */
  public String code() {
    return code;
  }
}
