a
{=spec.id
b
