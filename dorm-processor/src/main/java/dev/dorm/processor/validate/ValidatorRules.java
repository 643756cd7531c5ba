package dev.dorm.processor.validate;

import dev.dorm.processor.candidate.FieldAnnotation;
import dev.dorm.processor.candidate.TypeCandidate;
import dev.dorm.processor.candidate.TypeCandidate.Shape;
import dev.dorm.processor.candidate.ValidatorUse;
import dev.dorm.processor.candidate.ValidatorUse.Check;
import dev.dorm.processor.candidate.ValidatorUse.Fault;
import dev.dorm.processor.diagnostic.DiagnosticCode;
import dev.dorm.processor.diagnostic.Diagnostics;
import dev.dorm.processor.model.CheckDescriptor;
import dev.dorm.processor.model.CheckDescriptor.Validator;
import dev.dorm.processor.model.ScalarType;
import dev.dorm.processor.model.SizeDescriptor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What validation is told to ask of a property's values: whether it can be asked of them. */
final class ValidatorRules {
  private final Diagnostics diagnostics;

  ValidatorRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The checks that make sense. */
  CheckDescriptor checks(ResolvedProperty property, SizeDescriptor size) {
    List<Validator> validators = new ArrayList<>();
    for (ValidatorUse use : property.candidate().validators()) {
      validator(property, use).ifPresent(validators::add);
    }
    Optional<FieldAnnotation> annotation = property.annotation();
    return new CheckDescriptor(
        annotation.map(each -> each.column().blank()).orElse(false),
        annotation.map(each -> choices(property, each, size)).orElse(List.of()),
        validators);
  }

  private Optional<Validator> validator(ResolvedProperty property, ValidatorUse use) {
    TypeCandidate type = property.candidate().type();
    if (use.check() instanceof Check.OfClass check) {
      return ofClass(property, use, check);
    }
    if (use.check() instanceof Check.Bound check) {
      boolean number = type.shape() instanceof Shape.Scalar scalar && scalar.type().isNumber();
      return fits(property, use, number, "numbers")
          ? Optional.of(new Validator.Bound(use.name(), check.value()))
          : Optional.empty();
    }
    boolean text =
        type.shape() instanceof Shape.Scalar scalar && scalar.type() == ScalarType.STRING;
    if (!fits(property, use, text, "String")) {
      return Optional.empty();
    }
    return use.check() instanceof Check.Length length
        ? Optional.of(new Validator.Bound(use.name(), length.value()))
        : pattern(property, use, (Check.Pattern) use.check());
  }

  private boolean fits(ResolvedProperty property, ValidatorUse use, boolean fits, String checks) {
    if (!fits) {
      diagnostics.report(
          DiagnosticCode.VALIDATOR_MISMATCH,
          use.origin(),
          property.path(),
          use.name(),
          checks,
          property.candidate().type().display());
    }
    return fits;
  }

  private Optional<Validator> ofClass(
      ResolvedProperty property, ValidatorUse use, Check.OfClass check) {
    if (check.faults().contains(Fault.NO_VALIDATOR)) {
      diagnostics.report(
          DiagnosticCode.VALIDATOR_UNUSABLE,
          use.origin(),
          property.path(),
          use.name(),
          "is no Validator",
          "class "
              + use.name()
              + " implements Validator<"
              + property.candidate().type().display()
              + ">");
      return Optional.empty();
    }
    if (check.faults().contains(Fault.OTHER_TYPE)) {
      fits(property, use, false, check.checks());
      return Optional.empty();
    }
    if (check.faults().contains(Fault.NOT_CONSTRUCTIBLE)) {
      diagnostics.report(
          DiagnosticCode.VALIDATOR_UNUSABLE,
          use.origin(),
          property.path(),
          use.name(),
          "has no constructor without parameters that the generated code can call",
          "public " + use.name() + "() {}");
      return Optional.empty();
    }
    return Optional.of(new Validator.OfClass(check.type()));
  }

  private Optional<Validator> pattern(
      ResolvedProperty property, ValidatorUse use, Check.Pattern check) {
    try {
      Pattern.compile(check.pattern());
      return Optional.of(new Validator.Pattern(check.pattern(), check.message()));
    } catch (PatternSyntaxException e) {
      diagnostics.report(
          DiagnosticCode.BAD_PATTERN,
          use.origin().at("value"),
          property.path(),
          e.getDescription() + " near index " + e.getIndex());
      return Optional.empty();
    }
  }

  private List<String> choices(
      ResolvedProperty property, FieldAnnotation annotation, SizeDescriptor size) {
    List<String> written = annotation.column().choices();
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String fault = fault(property, written.get(i), size);
      if (fault.isEmpty()) {
        accepted.add(written.get(i));
      } else {
        diagnostics.report(
            DiagnosticCode.BAD_CHOICE,
            annotation.origin().at("choices", i),
            property.path(),
            written.get(i),
            fault);
      }
    }
    return accepted;
  }

  private static String fault(ResolvedProperty property, String choice, SizeDescriptor size) {
    if (size.length() > 0 && choice.codePointCount(0, choice.length()) > size.length()) {
      return "is longer than maxLength, which is " + size.length();
    }
    if (!(property.candidate().type().shape() instanceof Shape.Scalar scalar)) {
      return "";
    }
    try {
      switch (scalar.type()) {
        case SHORT -> Short.parseShort(choice);
        case INTEGER -> Integer.parseInt(choice);
        case LONG -> Long.parseLong(choice);
        case DECIMAL -> {
          if (new BigDecimal(choice).scale() > size.scale()) {
            return "has more than " + size.scale() + " decimal places";
          }
        }
        default -> {}
      }
      return "";
    } catch (NumberFormatException e) {
      return "is no " + property.candidate().type().display();
    }
  }
}
