package dev.dorm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.dorm.processor.model.ModelDescriptor;
import dev.dorm.processor.model.PropertyDescriptor.ColumnProperty;
import dev.dorm.processor.model.PropertyDescriptor.EmbeddedProperty;
import dev.dorm.processor.model.PropertyDescriptor.Stored;
import dev.dorm.processor.model.PropertyType;
import dev.dorm.processor.model.RuntimeNames;
import javax.lang.model.element.Modifier;

/** Builds the state of a loaded row: what each column held. */
final class StateGenerator {
  private final ModelDescriptor model;

  StateGenerator(ModelDescriptor model) {
    this.model = model;
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("State")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.ROW_STATE)
            .addJavadoc("What the row held when it was loaded.");
    for (Stored property : model.columns()) {
      TypeName held = Blocks.nullable(held(property));
      type.addField(FieldSpec.builder(held, Blocks.id(property), Modifier.PRIVATE).build());
    }
    for (EmbeddedProperty embedded : model.embedded()) {
      type.addField(
          FieldSpec.builder(TypeName.INT, EmbeddedBlocks.arrived(embedded), Modifier.PRIVATE)
              .build());
    }
    return type.build();
  }

  /** JSON and what a converter makes can change in place, so what is stored is held. */
  private static TypeName held(Stored property) {
    if (Blocks.isConverted(property)
        && property instanceof ColumnProperty column
        && column.type() instanceof PropertyType.Converted converted) {
      return converted.stored().boxed();
    }
    return Blocks.isJson(property) ? ClassName.get(String.class) : Blocks.typeName(property);
  }
}
