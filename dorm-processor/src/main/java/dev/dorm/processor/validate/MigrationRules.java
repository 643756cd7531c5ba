package dev.dorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.MigrationCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.MigrationModuleDescriptor;
import dev.dorm.processor.model.MigrationModuleDescriptor.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Judges the migrations of a module: their names, and each by itself; their graph is judged by
 * {@link MigrationGraph}.
 */
public final class MigrationRules {
  private static final Pattern NAME = Pattern.compile("\\d{4}_[A-Za-z0-9_]+");
  private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]*");

  private final Diagnostics diagnostics;
  private final boolean mergesLeaves;

  /**
   * Makes the rules.
   *
   * @param mergesLeaves whether an app may have several last migrations, since they are about to be
   *     joined
   */
  public MigrationRules(Diagnostics diagnostics, boolean mergesLeaves) {
    this.diagnostics = diagnostics;
    this.mergesLeaves = mergesLeaves;
  }

  /** The modules of the apps, sorted by label. */
  public List<MigrationModuleDescriptor> modules(List<MigrationCandidate> migrations) {
    SortedMap<String, List<MigrationCandidate>> apps = new TreeMap<>();
    Map<String, MigrationCandidate> byName = new HashMap<>();
    for (MigrationCandidate migration : migrations) {
      if (isSound(migration) && isFirst(migration, byName)) {
        apps.computeIfAbsent(migration.app(), app -> new ArrayList<>()).add(migration);
      }
    }
    List<MigrationModuleDescriptor> modules = new ArrayList<>();
    apps.forEach((app, found) -> modules.add(module(app, found)));
    new MigrationGraph(byName, diagnostics).check(!mergesLeaves);
    return List.copyOf(modules);
  }

  private boolean isSound(MigrationCandidate migration) {
    if (migration.fault().isPresent()) {
      report(migration, migration.fault().get(), "public final class … extends Migration");
      return false;
    }
    if (!LABEL.matcher(migration.app()).matches()) {
      diagnostics.report(
          DiagnosticCode.BAD_APP_LABEL,
          migration.origin().at("app"),
          "\"" + migration.app() + "\"",
          "the label of an app, such as app = \"blog\"");
      return false;
    }
    if (!NAME.matcher(migration.name()).matches()) {
      report(
          migration,
          "is called \""
              + migration.name()
              + "\", which is not four digits, an underscore and a word",
          "name = \"0002_add_bio\"");
      return false;
    }
    if (!migration.type().simpleName().equals("M" + migration.name())) {
      report(
          migration,
          "is called \"" + migration.name() + "\", which its class has to repeat",
          "class M" + migration.name());
      return false;
    }
    return true;
  }

  private void report(MigrationCandidate migration, String fault, String fix) {
    diagnostics.report(
        DiagnosticCode.BAD_MIGRATION,
        migration.origin(),
        migration.type().simpleName(),
        fault,
        fix);
  }

  private boolean isFirst(MigrationCandidate migration, Map<String, MigrationCandidate> byName) {
    MigrationCandidate other = byName.putIfAbsent(migration.fullName(), migration);
    if (other != null) {
      diagnostics.report(
          DiagnosticCode.DUPLICATE_MIGRATION,
          migration.origin().at("name"),
          other.type().canonicalName(),
          migration.type().canonicalName(),
          migration.fullName());
    }
    return other == null;
  }

  private MigrationModuleDescriptor module(String app, List<MigrationCandidate> migrations) {
    String home = migrations.get(0).type().packageName();
    List<Entry> entries = new ArrayList<>();
    for (MigrationCandidate migration : migrations) {
      if (migration.type().packageName().equals(home)) {
        entries.add(
            new Entry(
                migration.type(),
                migration.origin(),
                migration.name(),
                migration.dependsOn(),
                migration.replaces()));
      } else {
        diagnostics.report(
            DiagnosticCode.SPLIT_APP,
            migration.origin().at("app"),
            app,
            home,
            migration.type().packageName());
      }
    }
    entries.sort(Comparator.comparing(Entry::name));
    return new MigrationModuleDescriptor(
        app, ClassName.get(home, camelCase(app) + "Migrations"), entries);
  }

  private static String camelCase(String label) {
    StringBuilder name = new StringBuilder();
    boolean starts = true;
    for (int i = 0; i < label.length(); i++) {
      char letter = label.charAt(i);
      if (letter != '_') {
        name.append(starts ? Character.toUpperCase(letter) : letter);
      }
      starts = letter == '_';
    }
    return name.toString();
  }
}
