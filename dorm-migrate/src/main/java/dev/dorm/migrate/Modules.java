package dev.dorm.migrate;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.MigrationError;
import dev.dorm.migrate.exception.PlanRefused;
import dev.dorm.migrate.file.MigrationGraph;
import dev.dorm.migrate.file.MigrationId;
import dev.dorm.migrate.file.MigrationNode;
import dev.dorm.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The migration modules of a program, and the graph they make. */
final class Modules {
  private final SortedMap<String, MigrationModule> modules = new TreeMap<>();

  private Modules(Collection<MigrationModule> all) {
    for (MigrationModule module : all) {
      MigrationModule other = modules.put(module.app(), module);
      if (other != null && other.getClass() != module.getClass()) {
        throw new PlanRefused(
            MigrationCode.DUPLICATE_MIGRATION,
            other.getClass().getName()
                + " and "
                + module.getClass().getName()
                + " both hold migrations of the app "
                + module.app()
                + ". FIX: keep the migrations of an app in one package.");
      }
    }
  }

  static Modules of(Collection<MigrationModule> modules) {
    return new Modules(modules);
  }

  /** The modules that ServiceLoader finds. */
  static Modules discover(ClassLoader loader) {
    try {
      List<MigrationModule> found = new ArrayList<>();
      ServiceLoader.load(MigrationModule.class, loader).forEach(found::add);
      return new Modules(found);
    } catch (ServiceConfigurationError e) {
      throw new PlanRefused(
          MigrationCode.STALE_MIGRATIONS,
          "The list of migrations cannot be loaded ("
              + e.getMessage()
              + "). FIX: clean, and compile again.",
          e);
    }
  }

  Collection<MigrationModule> all() {
    return List.copyOf(modules.values());
  }

  /** The graph of all migrations. */
  MigrationGraph graph() {
    List<MigrationNode> nodes = new ArrayList<>();
    for (MigrationModule module : modules.values()) {
      for (MigrationEntry entry : module.migrations()) {
        nodes.add(node(module.app(), entry));
      }
    }
    return MigrationGraph.of(nodes);
  }

  private static MigrationNode node(String app, MigrationEntry entry) {
    MigrationId id = new MigrationId(app, entry.name());
    List<MigrationId> dependsOn = entry.dependsOn().stream().map(MigrationId::parse).toList();
    List<MigrationId> replaces = entry.replaces().stream().map(MigrationId::parse).toList();
    boolean atomic = entry.migration().atomic();
    return new MigrationNode(id, dependsOn, operations(id, entry), replaces, atomic);
  }

  private static List<Operation> operations(MigrationId id, MigrationEntry entry) {
    try {
      return entry.migration().operations();
    } catch (MigrationError e) {
      throw e;
    } catch (RuntimeException e) {
      throw new PlanRefused(
          MigrationCode.OPERATION_DOES_NOT_FIT,
          "operations() of " + id + " failed: " + e + ". FIX: correct the migration.",
          e);
    }
  }
}
