package blog;

import dev.dorm.generated.Bound;

/** Stands for accessors of another model that were compiled before. */
public interface PaperFields extends Bound<Author> {}
