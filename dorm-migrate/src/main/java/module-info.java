/** dorm's migrations: the library and the command line. */
module dev.dorm.migrate {
  requires transitive dev.dorm.runtime;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires java.compiler;
  requires static jdk.jshell;

  exports dev.dorm.migrate;
  exports dev.dorm.migrate.data;
  exports dev.dorm.migrate.detect;
  exports dev.dorm.migrate.exception;
  exports dev.dorm.migrate.introspect;
  exports dev.dorm.migrate.lint;
  exports dev.dorm.migrate.operation;
  exports dev.dorm.migrate.state;

  uses dev.dorm.generated.ModelRegistry;
  uses dev.dorm.migrate.MigrationModule;

  provides java.util.spi.ToolProvider with
      dev.dorm.migrate.cli.DormTool;
}
