package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.AccessorsCandidate;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads which accessors a model implements. Its own need not be there yet: the first compile sees
 * their name only.
 */
final class AccessorsReader {
  private final TypeInspector inspector;

  AccessorsReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  AccessorsCandidate read(TypeElement model) {
    Search search = new Search(GeneratedNames.fields(ClassName.get(model)));
    search.visitInterfaces(model);
    List<String> foreign = List.copyOf(search.foreign);
    List<String> unknown = List.copyOf(search.unknown);
    search.visitParents(model);
    return new AccessorsCandidate(search.isFound, foreign, unknown);
  }

  private final class Search {
    private final ClassName own;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private boolean isFound;

    Search(ClassName own) {
      this.own = own;
    }

    void visitInterfaces(TypeElement type) {
      for (TypeMirror each : type.getInterfaces()) {
        TypeElement found = inspector.classOf(each);
        if (found == null) {
          take(inspector.display(each));
        } else if (found.getQualifiedName().contentEquals(own.canonicalName())) {
          isFound = true;
        } else if (areAccessors(found)) {
          foreign.add(found.getSimpleName().toString());
        } else {
          visitInterfaces(found);
        }
      }
    }

    void visitParents(TypeElement type) {
      TypeElement parent = inspector.classOf(type.getSuperclass());
      if (parent != null) {
        visitInterfaces(parent);
        visitParents(parent);
      }
    }

    private void take(String unresolved) {
      if (unresolved.equals(own.simpleName())) {
        isFound = true;
      } else if (unresolved.endsWith("Fields")) {
        unknown.add(unresolved);
      }
    }

    private boolean areAccessors(TypeElement type) {
      return type.getInterfaces().stream()
          .anyMatch(each -> inspector.isClass(each, RuntimeNames.BOUND));
    }
  }
}
