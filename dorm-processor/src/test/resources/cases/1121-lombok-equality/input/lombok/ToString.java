package lombok;

public @interface ToString {
  boolean onlyExplicitlyIncluded() default false;
}
