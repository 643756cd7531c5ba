package dev.dorm.migrate.cli;

import dev.dorm.migrate.exception.MigrationCode;
import dev.dorm.migrate.exception.UsageError;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class path that models and migrations are on: the one that was given, or the one that the
 * tool itself was loaded from.
 */
final class ClassPath implements AutoCloseable {
  private final List<Path> roots;
  private final ClassLoader loader;
  private final ClassLoader former;
  private final @Nullable URLClassLoader own;

  private ClassPath(List<Path> roots, ClassLoader loader, @Nullable URLClassLoader own) {
    this.roots = List.copyOf(roots);
    this.loader = loader;
    this.own = own;
    this.former = Thread.currentThread().getContextClassLoader();
    // Services and settings are looked for through the context's loader.
    Thread.currentThread().setContextClassLoader(loader);
  }

  static ClassPath of(@Nullable String given) {
    ClassLoader tool = ClassPath.class.getClassLoader();
    if (given == null) {
      return new ClassPath(rootsOf(tool), tool, null);
    }
    List<Path> roots = split(given);
    List<URL> urls = new ArrayList<>();
    roots.forEach(root -> urls.add(url(root)));
    URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), tool);
    return new ClassPath(roots, loader, loader);
  }

  private static List<Path> split(String path) {
    List<Path> roots = new ArrayList<>();
    for (String part : path.split(File.pathSeparator, -1)) {
      if (!part.isEmpty()) {
        roots.add(Path.of(part).toAbsolutePath().normalize());
      }
    }
    return roots;
  }

  /**
   * A loader of a build tool says itself what it loads from; otherwise it is the class path of the
   * process.
   */
  private static List<Path> rootsOf(@Nullable ClassLoader loader) {
    if (loader instanceof URLClassLoader urls) {
      List<Path> roots = new ArrayList<>();
      for (URL url : urls.getURLs()) {
        if (url.getProtocol().equals("file")) {
          roots.add(path(url));
        }
      }
      return roots;
    }
    List<Path> roots = split(System.getProperty("java.class.path", ""));
    roots.addAll(split(System.getProperty("jdk.module.path", "")));
    return roots;
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI()).toAbsolutePath().normalize();
    } catch (URISyntaxException e) {
      throw unreadable(url.toString(), e);
    }
  }

  private static URL url(Path root) {
    try {
      return root.toUri().toURL();
    } catch (MalformedURLException e) {
      throw unreadable(root.toString(), e);
    }
  }

  private static UsageError unreadable(String root, Exception cause) {
    return new UsageError(
        MigrationCode.FILE_PROBLEM,
        root + " is no place for classes. FIX: correct --classpath.",
        cause);
  }

  List<Path> roots() {
    return roots;
  }

  /** The directories that belong to the project: those that were named, or all. */
  List<Path> own(List<String> named) {
    return named.isEmpty()
        ? roots.stream().filter(Files::isDirectory).toList()
        : named.stream().map(name -> Path.of(name).toAbsolutePath().normalize()).toList();
  }

  ClassLoader loader() {
    return loader;
  }

  @Override
  public void close() {
    Thread.currentThread().setContextClassLoader(former);
    if (own != null) {
      try {
        own.close();
      } catch (IOException e) {
        // It was only read from.
      }
    }
  }
}
