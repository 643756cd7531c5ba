package dev.dorm.processor;

import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.diagnostic.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options of the command line, {@code -Adorm.…}, checked once.
 *
 * @param databases the databases that the module's models may run on
 * @param module the name of the module's registry; empty when it is made from the models
 * @param mergesLeaves whether several last migrations of an app are no mistake, because the goal
 *     that joins them runs next
 */
record ProcessorOptions(List<String> databases, String module, boolean mergesLeaves) {
  static final String DATABASES = "dorm.databases";
  static final String MODULE = "dorm.module";
  static final String LEAVES = "dorm.leaves";
  static final Set<String> NAMES = Set.of(DATABASES, MODULE, LEAVES);

  private static final List<String> KNOWN = List.of("sqlite", "postgresql");
  private static final Pattern MODULE_NAME = Pattern.compile("[a-z][a-z0-9_]*");

  static ProcessorOptions parse(Map<String, String> options, Diagnostics diagnostics) {
    return new ProcessorOptions(
        databases(options.getOrDefault(DATABASES, ""), diagnostics),
        module(options.getOrDefault(MODULE, ""), diagnostics),
        options.getOrDefault(LEAVES, "").equals("merge"));
  }

  private static List<String> databases(String written, Diagnostics diagnostics) {
    List<String> databases = List.of(written.strip().split("\\s*,\\s*"));
    if (written.isBlank() || !KNOWN.containsAll(databases)) {
      if (!written.isBlank()) {
        diagnostics.report(
            DiagnosticCode.BAD_OPTION,
            Origin.outside(DATABASES),
            DATABASES,
            written,
            "dorm knows sqlite and postgresql",
            "-A" + DATABASES + "=sqlite,postgresql, or one of them");
      }
      return KNOWN;
    }
    return databases;
  }

  private static String module(String written, Diagnostics diagnostics) {
    if (written.isEmpty() || MODULE_NAME.matcher(written).matches()) {
      return written;
    }
    diagnostics.report(
        DiagnosticCode.BAD_OPTION,
        Origin.outside(MODULE),
        MODULE,
        written,
        "it becomes part of a package's name",
        "lower-case letters, digits and underscores, a letter first");
    return "";
  }

  boolean onSqlite() {
    return databases.contains("sqlite");
  }
}
