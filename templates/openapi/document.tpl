% include "names.tpl"
# {=marker} @generated
#
# Refer to it: { $ref: "{=option.file}.openapi.yaml#/components/schemas/{=T}" }
openapi: 3.1.0
info:
% scalar("  ", "title", spec.title)
% scalar("  ", "description", spec.summary or spec.title .. ", to refer to.")
% scalar("  ", "version", spec.registry_updated or "1")
% if spec.registry_url then
externalDocs:
  description: "Where the codes are registered."
  url: "{=spec.registry_url}"
% end
components:
  schemas:
    {=T}:
% scalar("      ", "title", spec.title)
      description: "One of the listed codes, or any other number: the list is open."
      anyOf:
        - $ref: "#/components/schemas/{=T}Listed"
        - type: integer
          format: {=format}
% if spec.has_range then
          minimum: {=spec.from}
          maximum: {=spec.to}
% end
% include "facts.tpl"
    {=T}Listed:
% scalar("      ", "title", spec.title .. " (listed)")
      description: "The listed codes and no other number. For a field that others fill, use {=T}."
      type: integer
      format: {=format}
% if option.style == "enum" then
      enum:
%   for code in codes() do
        - {=code.value}
%   end
      x-enum-varnames:
%   for code in codes() do
        - "{=code.constant}"
%   end
      x-enum-descriptions:
%   for code in codes() do item("        ", description_of(code)) end
% else
      oneOf:
%   for code in codes() do
        - const: {=code.value}
          title: "{=code.constant}"
%     scalar("          ", "description", description_of(code))
%     if code.is_deprecated then
          deprecated: true
%     end
%     if code.url then
          externalDocs:
%       scalar("            ", "description", code.reference)
            url: "{=code.url}"
%     end
%   end
% end
% for class in classes() do
    {=class_type[class.id]}:
%   scalar("      ", "title", class.title)
%   if class.summary then scalar("      ", "description", class.summary) end
      type: integer
      format: {=format}
      minimum: {=class.from}
      maximum: {=class.to}
% end
% if #responses > 0 then
  responses:
%   for response in each(responses) do
    {=response.name}:
%     if response.target then
      $ref: "#/components/responses/{=response.target}"
%     end
%     scalar("      ", "description", response.description)
%   end
% end
