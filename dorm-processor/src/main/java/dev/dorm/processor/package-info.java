/**
 * The annotation processors. {@link dev.dorm.processor.ModelProcessor} turns each {@code @Model}
 * class into its metamodel, manager, binding and snapshot; {@link
 * dev.dorm.processor.RegistryProcessor} lists the models and migrations of a module.
 */
@NullMarked
package dev.dorm.processor;

import org.jspecify.annotations.NullMarked;
