package dev.dorm.processor.read;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.AccessorsCandidate;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what the interfaces of a class say about its accessors. Before its first compile they do
 * not exist, and some compilers do not even keep the name of such a type; so any interface that
 * does not exist may be them.
 */
final class AccessorsReader {
  private final TypeInspector inspector;

  AccessorsReader(TypeInspector inspector) {
    this.inspector = inspector;
  }

  AccessorsCandidate read(TypeElement type) {
    Search own = new Search(type);
    own.visit(type);
    Search inherited = new Search(type); // a parent's interfaces are no mistake of this class
    for (TypeElement parent = inspector.classOf(type.getSuperclass());
        parent != null;
        parent = inspector.classOf(parent.getSuperclass())) {
      inherited.visit(parent);
    }
    return new AccessorsCandidate(own.areAsked || inherited.areAsked, own.foreign, own.unresolved);
  }

  /** The interfaces of one class, and those that they extend. */
  private final class Search {
    private final TypeMirror model;
    private final String name;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> unresolved = new ArrayList<>();
    private boolean areAsked;

    Search(TypeElement model) {
      this.model = model.asType();
      this.name = GeneratedNames.fields(ClassName.get(model)).simpleName();
    }

    void visit(TypeElement type) {
      for (TypeMirror each : type.getInterfaces()) {
        TypeElement found = inspector.classOf(each);
        if (found == null) {
          areAsked = true;
          unresolved.add(inspector.display(each));
        } else if (found.getSimpleName().contentEquals(name)) {
          areAsked = true; // of another package too: those of the model's own go before its import
        } else {
          if (areForeign(each)) {
            foreign.add(found.getSimpleName().toString());
          }
          visit(found);
        }
      }
    }

    /** Whether an interface is bound to rows of another class than the model. */
    private boolean areForeign(TypeMirror type) {
      DeclaredType bound = inspector.asSuper(type, RuntimeNames.BOUND);
      if (bound == null || bound.getTypeArguments().isEmpty()) {
        return false;
      }
      TypeMirror row = bound.getTypeArguments().get(0);
      return row.getKind() == TypeKind.DECLARED && !inspector.types().isSameType(row, model);
    }
  }
}
