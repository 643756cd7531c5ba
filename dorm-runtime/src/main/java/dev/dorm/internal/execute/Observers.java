package dev.dorm.internal.execute;

import dev.dorm.internal.jfr.Flight;
import dev.dorm.internal.jfr.StatementSpan;
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
  private volatile StatementListener[] listeners;

  /** Makes a list of listeners. */
  public Observers(List<StatementListener> initial) {
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
    for (StatementListener listener : listeners) {
      if (listener.enabled()) {
        return true;
      }
    }
    return false;
  }

  /** A statement is about to run; null when nobody wants to know. */
  @Nullable Watch watch() {
    StatementSpan span = Flight.statement();
    return span != null || listening() ? new Watch(this, span) : null;
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

  void tell(StatementEvent event) {
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
