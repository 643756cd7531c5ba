package dev.dorm.internal.execute;

import dev.dorm.internal.compile.CompiledStatement;
import dev.dorm.internal.compile.ParameterSource;
import dev.dorm.internal.jfr.Flight;
import dev.dorm.internal.jfr.StatementSpan;
import dev.dorm.internal.log.StatementLog;
import dev.dorm.observe.StatementEvent;
import dev.dorm.observe.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The listeners of a database. Thread-safe; asking costs one volatile read and one question per
 * listener.
 */
public final class Observers {
  private final StatementLog log;
  private volatile StatementListener[] listeners;

  /** Makes a list of listeners, beside the log. */
  public Observers(StatementLog log, List<StatementListener> initial) {
    this.log = log;
    listeners = initial.toArray(new StatementListener[0]);
  }

  /** Adds a listener. */
  public synchronized void add(StatementListener listener) {
    List<StatementListener> list = new ArrayList<>(List.of(listeners));
    list.add(listener);
    listeners = list.toArray(new StatementListener[0]);
  }

  /** Removes a listener. */
  public synchronized void remove(StatementListener listener) {
    List<StatementListener> list = new ArrayList<>(List.of(listeners));
    list.remove(listener);
    listeners = list.toArray(new StatementListener[0]);
  }

  boolean listening() {
    if (log.enabled()) {
      return true;
    }
    for (StatementListener listener : listeners) {
      if (listener.enabled()) {
        return true;
      }
    }
    return false;
  }

  /** A statement is about to run; null when nobody wants to know, or is told of it. */
  @Nullable Watch watch(CompiledStatement statement, ParameterSource parameters) {
    if (statement.isAside()) {
      return null;
    }
    StatementSpan span = Flight.statement();
    return span != null || listening() ? new Watch(this, span, statement, parameters) : null;
  }

  /** Gives the plan of a statement to the listeners that want it. */
  void plan(StatementEvent event, Supplier<@Nullable String> plan) {
    for (StatementListener listener : listeners) {
      try {
        if (listener.enabled() && listener.wantsPlan(event)) {
          String text = plan.get();
          if (text != null) {
            listener.onPlan(event, text);
          }
        }
      } catch (RuntimeException failure) {
        LoggerFactory.getLogger("dorm").error("A statement listener failed.", failure);
      }
    }
  }

  /** The values of a statement as the log shows them; null when it does not. */
  @Nullable String values(CompiledStatement statement, ParameterSource parameters) {
    return log.showsValues() ? ValueText.of(statement, parameters) : null;
  }

  void tell(StatementEvent event, @Nullable String values) {
    try {
      if (log.enabled()) {
        log.tell(event, values);
      }
    } catch (RuntimeException failure) {
      LoggerFactory.getLogger("dorm").error("Logging a statement failed.", failure);
    }
    for (StatementListener listener : listeners) {
      try {
        if (listener.enabled()) {
          listener.onStatement(event);
        }
      } catch (RuntimeException failure) {
        LoggerFactory.getLogger("dorm").error("A statement listener failed.", failure);
      }
    }
  }
}
