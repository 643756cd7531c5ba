package lombok;

public @interface EqualsAndHashCode {}
