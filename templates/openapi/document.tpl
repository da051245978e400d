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
% if is_textual then
      description: "A listed code, or any other text of this form: the list is open."
      anyOf:
        - $ref: "#/components/schemas/{=T}Listed"
        - type: string
          pattern: "^{=pattern}$"
% else
      description: "A listed code, or any other number: the list is open."
      anyOf:
        - $ref: "#/components/schemas/{=T}Listed"
        - type: integer
          format: {=format}
% end
% include "facts.tpl"
    {=T}Listed:
% scalar("      ", "title", spec.title .. " (listed)")
      description: "Only the listed codes. A field that others fill is better a {=T}."
% if is_textual then
      type: string
% else
      type: integer
      format: {=format}
% end
% if option.style == "enum" then
      enum:
%   for code in each(listed) do
        - {=raw(written(code))}
%   end
      x-enum-varnames:
%   for code in each(listed) do
        - "{=code.constant}"
%   end
      x-enum-descriptions:
%   for code in each(listed) do item("        ", description_of(code)) end
% else
      oneOf:
%   for code in each(listed) do
        - const: {=raw(written(code))}
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
%   if class_type[class.id] then
    {=class_type[class.id]}:
%   scalar("      ", "title", class.title)
%   if class.summary then scalar("      ", "description", class.summary) end
      type: integer
      format: {=format}
      minimum: {=class.from}
      maximum: {=class.to}
%   end
% end
% if has_problem then
    {=T}Problem:
      title: "Problem details"
      description: "The body of an error, as defined by RFC 9457. An API may add members."
      type: object
      properties:
        type:
          description: "A URI reference that identifies the type of the problem."
          type: string
          format: uri-reference
          default: "about:blank"
        title:
          description: "A short summary of the type."
          type: string
        status:
          description: "The status code of the response."
          $ref: "#/components/schemas/{=T}"
        detail:
          description: "An explanation of this occurrence of the problem."
          type: string
        instance:
          description: "A URI reference that identifies this occurrence."
          type: string
          format: uri-reference
      additionalProperties: true
% end
% if #responses > 0 then
  responses:
%   for response in each(responses) do
    {=response.name}:
%     if response.target then
      $ref: "#/components/responses/{=response.target}"
%     end
%     scalar("      ", "description", response.description)
%     for field, at in each(response.fields) do
%       if at.first then
      headers:
%       end
        "{=field.text}":
%       scalar("          ", "description", about_field(field))
%       if is_required(field) then
          required: true
%       end
          schema:
            type: string
%     end
%     if body and response.is_error then
      content:
        "{=media_type}":
          schema:
            $ref: "{=body}"
%     end
%   end
% end
