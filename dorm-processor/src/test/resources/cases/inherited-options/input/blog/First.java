package blog;

import dev.dorm.annotation.Model;

@Model(table = "firsts", managed = true)
public class First extends Base<First> implements FirstFields {}
