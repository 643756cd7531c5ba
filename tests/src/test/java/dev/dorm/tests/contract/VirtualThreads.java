package dev.dorm.tests.contract;

import dev.dorm.Database;
import java.lang.reflect.InvocationTargetException;

/** Virtual threads for tests that are compiled for a Java without them; platform threads there. */
final class VirtualThreads {
  private VirtualThreads() {}

  /** Whether there are such threads, and dorm knows of them: it does in its jar. */
  static boolean areKnown() {
    return Runtime.version().feature() >= 21
        && Database.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath()
            .endsWith(".jar");
  }

  static Thread start(Runnable work) {
    Thread thread = areKnown() ? virtual(work) : new Thread(work);
    thread.start();
    return thread;
  }

  private static Thread virtual(Runnable work) {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      return (Thread)
          Class.forName("java.lang.Thread$Builder")
              .getMethod("unstarted", Runnable.class)
              .invoke(builder, work);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
