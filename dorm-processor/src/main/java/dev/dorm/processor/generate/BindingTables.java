package dev.dorm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.dorm.processor.model.ColumnDescriptor.Option;
import dev.dorm.processor.model.FieldKind;
import dev.dorm.processor.model.IndexDescriptor;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ReverseProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyDescriptor.ToManyProperty;
import dev.dorm.processor.model.PropertyDescriptor.ToOneProperty;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constructor of a binding: its table, columns, relations and default order. */
final class BindingTables {
  private final ModelDescriptor model;
  private final ColumnTypeBlocks types;

  BindingTables(ModelDescriptor model, ColumnTypeBlocks types) {
    this.model = model;
    this.types = types;
  }

  MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement(
                "super(\n$S, $S, $S,\n$L,\n$L$L)",
                model.name().app(),
                model.name().model(),
                model.table().name(),
                array("withColumns", columns()),
                array("withRelations", relations()),
                ordering().stream()
                    .map(term -> CodeBlock.of(",\n$L", term))
                    .collect(CodeBlock.joining("")));
    EmbeddedBlocks.registration(model).ifPresent(constructor::addStatement);
    return constructor.build();
  }

  /** An array with each item on a line of its own: compilers infer nothing for it. */
  private static CodeBlock array(String name, List<CodeBlock> items) {
    if (items.isEmpty()) {
      return CodeBlock.of("$L()", name);
    }
    return CodeBlock.of("$L($>$>\n$L$<$<)", name, items.stream().collect(CodeBlock.joining(",\n")));
  }

  /** A list with each item on a line of its own. */
  static CodeBlock list(List<CodeBlock> items) {
    if (items.isEmpty()) {
      return CodeBlock.of("$T.of()", List.class);
    }
    return CodeBlock.of(
        "$T.of($>$>\n$L$<$<)", List.class, items.stream().collect(CodeBlock.joining(",\n")));
  }

  private List<CodeBlock> columns() {
    List<CodeBlock> columns = new ArrayList<>();
    for (Stored property : model.columns()) {
      CodeBlock.Builder column =
          CodeBlock.builder()
              .add(
                  "column($L, $S, $S, $L",
                  columns.size(),
                  property.name(),
                  property.column().name(),
                  types.type(property));
      for (Option option : property.column().options()) {
        if (option != Option.INDEX) {
          column.add(", $L", option);
        }
      }
      if (property.column().isOfKey() && !model.table().managed()) {
        column.add(", UNENFORCED");
      }
      columns.add(column.add(")").build());
    }
    return columns;
  }

  private List<CodeBlock> relations() {
    List<CodeBlock> relations = new ArrayList<>();
    for (PropertyDescriptor property : model.relations()) {
      relations.add(relation(property, relations.size()));
    }
    return relations;
  }

  private CodeBlock relation(PropertyDescriptor property, int place) {
    if (property instanceof ToOneProperty one) {
      return CodeBlock.of(
          "toOne($L, $S, $L, $L)$L",
          place,
          one.name(),
          Blocks.column(model, one.name()),
          one.onDelete(),
          one.constraint() ? "" : ".unconstrained()");
    }
    if (property instanceof ToManyProperty many) {
      return CodeBlock.of(
          "manyToMany($L, $S, $S, $S, $S)$L",
          place,
          many.name(),
          many.table(),
          many.sourceColumn(),
          many.targetColumn(),
          many.symmetrical() ? ".symmetrical()" : "");
    }
    ReverseProperty reverse = (ReverseProperty) property;
    String factory =
        reverse.isOne()
            ? "reverseOne"
            : reverse.kind() == FieldKind.MANY_TO_MANY ? "reverseManyToMany" : "reverse";
    return CodeBlock.of("$L($L, $S, $S)", factory, place, reverse.name(), reverse.declaredBy());
  }

  private List<CodeBlock> ordering() {
    List<CodeBlock> terms = new ArrayList<>();
    for (IndexDescriptor.Part part : model.ordering()) {
      terms.add(
          CodeBlock.of(
              "$L($L)",
              part.descending() ? "descending" : "ascending",
              Blocks.column(model, part.property())));
    }
    return terms;
  }
}
