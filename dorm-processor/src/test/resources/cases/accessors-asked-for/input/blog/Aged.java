package blog;

/** Extends accessors. */
public interface Aged extends BookFields {}
