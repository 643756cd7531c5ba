package dev.dorm.processor.read;

import dev.dorm.processor.candidate.AppCandidate;
import dev.dorm.processor.diagnostic.Origin;
import dev.dorm.processor.mirror.AnnotationReader;
import dev.dorm.processor.mirror.AnnotationView;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads which app a class belongs to. */
final class AppReader {
  private final Elements elements;

  AppReader(Elements elements) {
    this.elements = elements;
  }

  AppCandidate read(TypeElement type) {
    PackageElement at = elements.getPackageOf(type);
    String packageName = at.getQualifiedName().toString();
    Optional<AnnotationView> app = AnnotationReader.find(at, "App");
    Origin origin = app.map(view -> view.origin().at("value")).orElse(Origin.of(type));
    return new AppCandidate(
        label(app, packageName),
        app.isPresent(),
        origin.seenFrom(type),
        packageName,
        isMarked(type));
  }

  /** The label alone, for a class that others refer to. */
  String label(TypeElement type) {
    PackageElement at = elements.getPackageOf(type);
    return label(AnnotationReader.find(at, "App"), at.getQualifiedName().toString());
  }

  private static String label(Optional<AnnotationView> app, String packageName) {
    return app.map(view -> view.text("value"))
        .orElse(packageName.substring(packageName.lastIndexOf('.') + 1));
  }

  private boolean isMarked(TypeElement type) {
    for (@Nullable Element at = type; at != null; at = at.getEnclosingElement()) {
      if (AnnotationReader.anyCalled(at.getAnnotationMirrors(), "NullUnmarked")) {
        return false;
      }
      if (AnnotationReader.anyCalled(at.getAnnotationMirrors(), "NullMarked")) {
        return true;
      }
    }
    ModuleElement module = elements.getModuleOf(type);
    return module != null
        && AnnotationReader.anyCalled(module.getAnnotationMirrors(), "NullMarked");
  }
}
