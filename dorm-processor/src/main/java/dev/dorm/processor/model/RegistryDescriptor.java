package dev.dorm.processor.model;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The models of a module.
 *
 * @param name the class that lists them
 * @param bindings their bindings, sorted by name
 */
public record RegistryDescriptor(ClassName name, List<ClassName> bindings) {
  private static final String PACKAGE = "dev.dorm.registry.";

  /** Copies the list. */
  public RegistryDescriptor {
    bindings = List.copyOf(bindings);
  }

  /**
   * A registry. Its package is its own, since modules cannot share one: it bears the name that the
   * build gives, or else a hash of the models' names, which no other module has.
   *
   * @param module the name that the build gives, or empty
   */
  public static RegistryDescriptor of(String module, List<ClassName> bindings) {
    List<ClassName> sorted = bindings.stream().distinct().sorted().toList();
    String last = module.isEmpty() ? "m" + hash(sorted) : module;
    return new RegistryDescriptor(ClassName.get(PACKAGE + last, "Models"), sorted);
  }

  /** Whether a class is a registry, by its package, in which nothing else is. */
  public static boolean isRegistry(String qualifiedName) {
    return qualifiedName.startsWith(PACKAGE);
  }

  private static String hash(List<ClassName> names) {
    String text = String.join("\n", names.stream().map(ClassName::canonicalName).toList());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
