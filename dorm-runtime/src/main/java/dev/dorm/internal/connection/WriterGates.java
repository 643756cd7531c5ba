package dev.dorm.internal.connection;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** One gate per file for all of the process that write to it. Thread-safe. */
public final class WriterGates {
  private final Map<Path, WeakReference<Gate>> gates = new HashMap<>();

  /** Makes a register without gates. */
  public WriterGates() {}

  /** The gate of a file; those of files that nobody uses any more are forgotten. */
  public synchronized Gate of(Path realFile) {
    WeakReference<Gate> reference = gates.get(realFile);
    Gate gate = reference == null ? null : reference.get();
    if (gate == null) {
      forgetFree();
      gate = Gate.ofTurns();
      gates.put(realFile, new WeakReference<>(gate));
    }
    return gate;
  }

  private void forgetFree() {
    Iterator<WeakReference<Gate>> known = gates.values().iterator();
    while (known.hasNext()) {
      if (known.next().get() == null) {
        known.remove();
      }
    }
  }
}
