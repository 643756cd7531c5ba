package blog;

import dev.dorm.annotation.Model;

@Model
public class Second extends Middle<Second> implements SecondFields {}
