package blog;

import dev.dorm.generated.Bound;

/** A user's interface over the accessors of any model. */
public interface Numbered<M> extends Bound<M> {}
