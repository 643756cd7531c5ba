package dev.dorm.tests.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dorm.migrate.MakeOptions;
import dev.dorm.migrate.MigrationMaker;
import dev.dorm.migrate.ProjectFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The migrations say what the snapshots of the models say. */
class SchemaTest {
  @Test
  void nothingIsMissing() throws URISyntaxException {
    ClassLoader loader = Wallet.class.getClassLoader();
    Path classes =
        Path.of(Wallet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ProjectFiles files = new ProjectFiles(List.of(classes), List.of(classes), classes);
    MakeOptions fields = new MakeOptions(List.of("fields"), null, java.util.Map.of(), true, false);
    assertThat(MigrationMaker.discover(files, loader).missing(fields))
        .extracting(missing -> missing.source())
        .isEmpty();
  }
}
