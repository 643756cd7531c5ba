package dev.dorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.candidate.ModelCandidate;
import dev.dorm.processor.candidate.OptionsCandidate.ManagerCandidate;
import dev.dorm.processor.candidate.ScopeCandidate;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.GeneratedNames;
import dev.dorm.processor.model.ScopeDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of a model's own manager and of its functions that narrow a query. */
final class ManagerRules {
  private final ModelCandidate model;
  private final Diagnostics diagnostics;

  ManagerRules(ModelCandidate model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /** The manager that takes the generated one's place. */
  Optional<ClassName> manager() {
    return model.options().manager().filter(this::isUsable).map(ManagerCandidate::name);
  }

  private boolean isUsable(ManagerCandidate manager) {
    String generated = GeneratedNames.manager(model.type().name()).simpleName();
    String fault =
        !manager.isManager()
            ? "it does not extend the generated manager"
            : !manager.isConstructible()
                ? "the generated code cannot create it: it needs a constructor without parameters, not private"
                : "";
    if (!fault.isEmpty()) {
      diagnostics.report(
          DiagnosticCode.BAD_MANAGER,
          manager.origin(),
          manager.name().simpleName(),
          model.display(),
          fault,
          generated);
    }
    return fault.isEmpty();
  }

  /** The functions that become methods. */
  List<ScopeDescriptor> scopes() {
    List<ScopeDescriptor> scopes = new ArrayList<>();
    for (ScopeCandidate scope : model.scopes()) {
      if (scope.fault().isEmpty()) {
        scopes.add(new ScopeDescriptor(scope.name(), parameters(scope), scope.isVarargs()));
      } else {
        diagnostics.report(
            DiagnosticCode.BAD_SCOPE,
            scope.origin(),
            model.display() + "." + scope.name(),
            scope.fault().get(),
            model.type().name().simpleName(),
            scope.name());
      }
    }
    return scopes;
  }

  private static List<ScopeDescriptor.Parameter> parameters(ScopeCandidate scope) {
    return scope.parameters().stream()
        .map(each -> new ScopeDescriptor.Parameter(each.name(), each.type()))
        .toList();
  }
}
