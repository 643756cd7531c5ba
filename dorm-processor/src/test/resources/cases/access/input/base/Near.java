package base;

import dev.dorm.annotation.Model;

@Model
class Near extends Named<Near> implements NearFields {}
