package dev.dorm.internal.transaction;

import java.net.URL;
import java.security.CodeSource;
import org.slf4j.LoggerFactory;

/**
 * What kind of thread is calling; a Java that has virtual threads has another version of it, and
 * when such a Java finds this one in a jar, the jar lacks the other.
 */
final class Callers {
  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  static {
    if (Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS && isInJar()) {
      LoggerFactory.getLogger("dorm")
          .warn(
              "This jar of dorm lacks what calls from virtual threads need: interrupting one closes"
                  + " its connection, and each keeps its carrier waiting. FIX: build dorm on JDK"
                  + " 21 or later; in a jar of several, keep META-INF/versions and the line"
                  + " Multi-Release: true of the manifest; or call dorm from platform threads.");
    }
  }

  private Callers() {}

  /** Class directories never have versions. */
  private static boolean isInJar() {
    CodeSource source = Callers.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    return place != null && !(place.getProtocol().equals("file") && place.getPath().endsWith("/"));
  }

  /** Whether the calling thread is a virtual one. */
  static boolean areVirtual() {
    return false;
  }
}
