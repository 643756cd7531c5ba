package blog;

import dev.dorm.validation.Validator;

interface Shape extends Validator<String> {}
