{=if spec.id then x end}
{=local x}
{=spec.id = 5}
