x = "{=spec.title};
