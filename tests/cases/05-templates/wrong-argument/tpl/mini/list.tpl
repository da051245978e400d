// {=spec.title:rep("x")}
