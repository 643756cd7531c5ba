package blog;

import dev.dorm.validation.Validator;

class Short5 implements Validator<CharSequence> {
  public void validate(CharSequence value) {}
}
