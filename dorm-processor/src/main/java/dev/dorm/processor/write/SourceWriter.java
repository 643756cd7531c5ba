package dev.dorm.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes generated files; the only class that touches {@link Filer}. */
public final class SourceWriter {
  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  /** What generated code takes from {@code java.lang}. */
  private static final List<String> JAVA_LANG =
      List.of(
          "AssertionError",
          "Boolean",
          "Class",
          "Double",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private final Filer filer;
  private final Elements elements;
  private final String generator;
  private final Set<String> written = new HashSet<>();

  /** What was asked about a package, which the compiler is slow to answer; all models share it. */
  private final Map<String, String[]> hidden = new HashMap<>();

  private final Map<String, Boolean> knowing = new HashMap<>();

  /**
   * Makes a writer.
   *
   * @param generator the name of the processor, for {@code @Generated}
   */
  public SourceWriter(Filer filer, Elements elements, String generator) {
    this.filer = filer;
    this.elements = elements;
    this.generator = generator;
  }

  /**
   * Writes a source file that comes from the elements.
   *
   * @throws ClassExistsException when the compiler writes over no class that it finds compiled, and
   *     an earlier compile wrote another text
   */
  public void write(JavaFile file, List<Element> origins) throws IOException {
    TypeSpec.Builder type = file.typeSpec().toBuilder();
    String packageName = file.packageName();
    if (knowing.computeIfAbsent(packageName, name -> knowsGenerated(origins.get(0)))) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED).addMember("value", "$S", generator).build());
    }
    type.alwaysQualify(
        hidden.computeIfAbsent(packageName, name -> hiddenNames(name, origins.get(0))));
    JavaFile marked =
        JavaFile.builder(packageName, type.build()).skipJavaLangImports(true).indent("  ").build();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    String name = prefix + file.typeSpec().name();
    written.add(name);
    write(name, marked.toString(), origins);
  }

  private void write(String name, String text, List<Element> origins) throws IOException {
    JavaFileObject file;
    try {
      file = filer.createSourceFile(name, origins.toArray(Element[]::new));
    } catch (FilerException e) {
      // ECJ's batch compiler refuses when the class path has the class of an earlier compile. What
      // is there is right when its source would be the same.
      String path = name.replace('.', '/') + ".java";
      if (text.equals(read(StandardLocation.SOURCE_OUTPUT, path))) {
        return;
      }
      throw new ClassExistsException(name, e);
    }
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }

  /** Whether a class of that name was written here. */
  public boolean wrote(String qualifiedName) {
    return written.contains(qualifiedName);
  }

  /**
   * The names of {@code java.lang} that a class of the package hides, as a model called {@code
   * Class} does.
   */
  private String[] hiddenNames(String packageName, Element origin) {
    return JAVA_LANG.stream()
        .filter(name -> isThere(packageName + "." + name, origin))
        .toArray(String[]::new);
  }

  /** A named module sees the annotation when it requires {@code java.compiler}. */
  private boolean knowsGenerated(Element origin) {
    return isThere(GENERATED.canonicalName(), origin);
  }

  /** Whether the module of an element sees a class; the compiler is slow to ask all modules. */
  private boolean isThere(String name, Element origin) {
    ModuleElement module = elements.getModuleOf(origin);
    return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name))
        != null;
  }

  /**
   * The text of a file beside the classes that an earlier compile wrote; empty when there is none.
   */
  public String readResource(String path) {
    return read(StandardLocation.CLASS_OUTPUT, path);
  }

  private String read(StandardLocation location, String path) {
    try {
      return filer.getResource(location, "", path).getCharContent(true).toString();
    } catch (IOException | RuntimeException e) {
      return ""; // each compiler has its own way to say that there is no such file
    }
  }

  /** Writes a file beside the classes that comes from the elements. */
  public void writeResource(String path, String text, List<Element> origins) throws IOException {
    FileObject file =
        filer.createResource(
            StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(Element[]::new));
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
