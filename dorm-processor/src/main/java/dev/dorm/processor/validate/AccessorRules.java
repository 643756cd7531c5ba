package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked of the accessors that models implement: they are their own. Those of another model
 * work on rows of another class, and fail when they are called. Not thread-safe.
 */
final class AccessorRules {
  private final Set<String> generated = new HashSet<>();
  private final List<ModelCandidate> waiting = new ArrayList<>();

  /** Takes a model; its interfaces are judged when all models are known. */
  void add(ModelCandidate model) {
    waiting.add(model);
    if (!model.isAbstract() && model.type().accessors().areAsked()) {
      generated.add(own(model));
    }
  }

  /** Judges the models that were added. */
  void check(Diagnostics diagnostics) {
    waiting.forEach(model -> check(model, diagnostics));
    waiting.clear();
  }

  private void check(ModelCandidate model, Diagnostics diagnostics) {
    String own = own(model);
    if (model.isAbstract()) { // may implement those of the one model that extends it
      if (model.type().accessors().unresolved().contains(own)) {
        report(DiagnosticCode.ABSTRACT_ACCESSORS, model, own, diagnostics);
      }
      return;
    }
    for (String foreign : model.type().accessors().foreign()) {
      report(DiagnosticCode.FOREIGN_ACCESSORS, model, foreign, diagnostics);
    }
    for (String unresolved : model.type().accessors().unresolved()) {
      if (isOther(unresolved, own)) {
        report(
            generated.contains(unresolved)
                ? DiagnosticCode.FOREIGN_ACCESSORS
                : DiagnosticCode.UNKNOWN_ACCESSORS,
            model,
            unresolved,
            diagnostics);
      }
    }
  }

  /** Whether it is called as accessors are, or nearly as the model's own. */
  private static boolean isOther(String name, String own) {
    return !name.equals(own)
        && (GeneratedNames.isLikeFields(name)
            || Suggestions.nearest(name, List.of(own)).isPresent());
  }

  private static void report(
      DiagnosticCode code, ModelCandidate model, String written, Diagnostics diagnostics) {
    diagnostics.report(code, model.type().origin(), model.display(), written, own(model));
  }

  private static String own(ModelCandidate model) {
    return GeneratedNames.fields(model.type().name()).simpleName();
  }
}
