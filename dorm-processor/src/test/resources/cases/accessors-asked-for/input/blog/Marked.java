package blog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands at the use of a type. */
@Target(ElementType.TYPE_USE)
public @interface Marked {}
