package other;

/** A user's interface that is called like accessors in another package. */
public interface ShelfFields {}
