/* {=spec.title}
