package dev.dorm.internal.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A connection with what is kept beside it. Used by one context at a time. */
public final class Session {
  private final Connection connection;
  private final @Nullable Backend backend;
  private final boolean lasting;
  private final boolean manualCommit;
  private final @Nullable Gate gate;
  private final @Nullable PhysicalConnection physical;
  private @Nullable TransactionCommands commands;
  private @Nullable StatementStore statements;
  private boolean suspect;
  private int generation;
  private Progress progress = Progress.PREPARED;

  /**
   * Makes a session.
   *
   * @param connection the connection
   * @param commands its transaction commands
   * @param lasting whether the session outlives the call that borrows it, so that keeping
   *     statements pays
   */
  public Session(Connection connection, TransactionCommands commands, boolean lasting) {
    this.connection = connection;
    this.backend = null;
    this.commands = commands;
    this.lasting = lasting;
    this.manualCommit = false;
    this.gate = null;
    this.physical = null;
  }

  /**
   * Makes a session of a pooled connection, whose transaction commands come when they are needed.
   *
   * @param connection the connection
   * @param backend what the database does in its own way
   * @param lasting whether the session outlives the call that borrows it, so that keeping
   *     statements pays
   * @param manualCommit whether the connection came without automatic commits, and goes back so
   * @param gate the gate to leave when the session is given back, or null
   * @param physical what stays with the connection behind the pool's, or null where it is not known
   */
  Session(
      Connection connection,
      Backend backend,
      boolean lasting,
      boolean manualCommit,
      @Nullable Gate gate,
      @Nullable PhysicalConnection physical) {
    this.connection = connection;
    this.backend = backend;
    this.lasting = lasting;
    this.manualCommit = manualCommit;
    this.gate = gate;
    this.physical = physical;
  }

  /** The connection. */
  public Connection connection() {
    return connection;
  }

  /** The transaction commands. */
  public TransactionCommands commands() {
    TransactionCommands known = commands;
    if (known == null) {
      known = Objects.requireNonNull(backend).commands(connection, false);
      commands = known;
    }
    return known;
  }

  /** Takes back what was said of the time of statements, if anything was. */
  void unlimit() throws SQLException {
    if (commands != null) {
      commands.unlimit(false);
    }
  }

  /** The connection to prepare statements on, so that they may stay prepared. */
  public Connection preparing() {
    return physical == null ? connection : physical.connection();
  }

  /** Whether statements outlive the call that borrows the session. */
  public boolean lasting() {
    return lasting || physical != null;
  }

  /** The kept statements, or null when there were none yet. */
  public @Nullable StatementStore statements() {
    return physical == null ? statements : physical.statements();
  }

  /** Keeps statements with the connection. */
  public void keep(StatementStore store) {
    if (physical == null) {
      statements = store;
    } else {
      physical.keep(store);
    }
  }

  /** Says that the connection must not be used again: it is closed when it is given back. */
  public void suspect() {
    suspect = true;
  }

  /** Whether the connection must not be used again. */
  public boolean isSuspect() {
    return suspect;
  }

  /** Says that a statement is being prepared and nothing of it was sent yet. */
  public void prepares() {
    progress = Progress.PREPARED;
  }

  /** Says that the statement is being sent. */
  public void sends() {
    progress = Progress.SENT;
  }

  /** Says that the statement was answered and its rows can be read. */
  public void isAnswered() {
    progress = Progress.ANSWERED;
  }

  /** Which of the databases that were found in its place the session leads to. */
  int generation() {
    return generation;
  }

  void generation(int number) {
    generation = number;
  }

  /** Whether anything of the last statement was sent. */
  public boolean wasSent() {
    return progress != Progress.PREPARED;
  }

  /** Whether the last statement was answered, so that its rows were being read. */
  public boolean wasAnswered() {
    return progress == Progress.ANSWERED;
  }

  /** Tells the connection, which goes back, that its server has answered. */
  void tellAnswered() {
    if (physical != null && wasAnswered()) {
      physical.answered();
    }
  }

  boolean manualCommit() {
    return manualCommit;
  }

  @Nullable Gate gate() {
    return gate;
  }

  /** Closes the statements that do not stay with the connection; never throws. */
  void closeStatements() {
    StatementStore store = statements;
    if (store != null) {
      statements = null;
      store.close();
    }
  }

  private enum Progress {
    PREPARED,
    SENT,
    ANSWERED
  }
}
