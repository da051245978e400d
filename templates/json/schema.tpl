{
  "$comment": "{=marker}",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "{=option.schema_id}",
  "title": "{=spec.title}",
  "description": "The file {=option.file}.json. For a field that holds one of the codes, refer to #/$defs/value.",
  "type": "object",
  "properties": {
    "$comment": { "type": "string" },
    "$schema": { "type": "string" },
    "format": {
      "description": "The version of the layout of the file.",
      "const": 1
    },
    "id": { "const": "{=spec.id}" },
    "title": { "type": "string" },
    "summary": { "type": "string" },
    "meaning": { "$ref": "#/$defs/paragraphs" },
    "display": {
      "description": "The form of `text` of a code: decimal, decimal(3), hex, hex(2), dotted(3,5), slashed(8,8), enhanced or packed(5).",
      "type": "string",
      "pattern": "^(decimal|hex|dotted|slashed|enhanced|packed)([(][0-9]+(,[0-9]+)*[)])?$"
    },
    "form": {
      "description": "The same as a plan: the numbers of which `text` consists, in order. The value is the sum of each times its weight.",
      "type": "array",
      "minItems": 1,
      "items": { "$ref": "#/$defs/form_part" }
    },
    "values": {
      "description": "The smallest and the largest value that a code can have.",
      "type": "object",
      "properties": {
        "from": { "type": "integer" },
        "to": { "type": "integer" }
      },
      "required": ["from", "to"],
      "additionalProperties": false
    },
    "fallback": {
      "description": "The code that stands for values outside every class.",
      "type": "integer"
    },
    "registry": {
      "description": "Where the codes are registered, and how new that was.",
      "type": "object",
      "properties": {
        "url": { "type": "string" },
        "updated": { "type": "string", "format": "date" },
        "version": { "type": "string" }
      },
      "additionalProperties": false
    },
    "documents": {
      "description": "What references cite.",
      "type": "array",
      "items": { "$ref": "#/$defs/document" }
    },
    "traits": {
      "description": "What codes say in `traits`.",
      "type": "array",
      "items": { "$ref": "#/$defs/trait" }
    },
    "groups": {
      "description": "Owners of codes.",
      "type": "array",
      "items": { "$ref": "#/$defs/group" }
    },
    "classes": {
      "description": "Ranges of values, ascending.",
      "type": "array",
      "items": { "$ref": "#/$defs/class" }
    },
    "codes": {
      "description": "The codes, ascending by value.",
      "type": "array",
      "items": { "$ref": "#/$defs/code" }
    }
  },
  "required": [
    "format",
    "id",
    "title",
    "display",
    "form",
    "documents",
    "traits",
    "groups",
    "classes",
    "codes"
  ],
  "additionalProperties": false,
  "$defs": {
    "value": {
      "title": "{=spec.title}",
      "description": "One of the codes, or any other value: the list is open.",
      "anyOf": [
% for code in codes() do
        {
          "const": {=code.value},
%   if code.summary then
          "description": "{=code.summary}",
%   end
%   if code.is_deprecated then
          "deprecated": true,
%   end
          "title": "{=code.phrase}"
        },
% end
% if spec.has_range then
        {
          "type": "integer",
          "minimum": {=spec.from},
          "maximum": {=spec.to}
        }
% else
        {
          "type": "integer"
        }
% end
      ]
    },
    "paragraphs": {
      "description": "Text; an empty line stands between two paragraphs.",
      "type": "string"
    },
    "name": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*$"
    },
    "upper_name": {
      "type": "string",
      "pattern": "^[A-Z][A-Z0-9_]*$"
    },
    "references": {
      "description": "Where it is said, the place to look first before others.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "document": { "description": "Its `name`.", "type": "string" },
          "section": { "type": "string" },
          "url": { "type": "string" },
          "text": { "description": "Document and section.", "type": "string" }
        },
        "required": ["document", "text"],
        "additionalProperties": false
      }
    },
    "uses": {
      "description": "Situations in which one meets it.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "text": { "type": "string" }
        },
        "required": ["text"],
        "additionalProperties": false
      }
    },
    "aliases": {
      "description": "Other names of the same thing.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "kind": {
            "description": "was: older, newest first. also: as good as the phrase. accepts: understood by lookups, and has no constant.",
            "enum": ["was", "also", "accepts"]
          },
          "phrase": { "type": "string" },
          "name": { "$ref": "#/$defs/name" },
          "upper_name": { "$ref": "#/$defs/upper_name" },
          "spelling": {
            "description": "The name with its capitals, for languages that do not separate words.",
            "type": "string"
          },
          "symbol": {
            "description": "The name that the registry or a header gives it.",
            "type": "string"
          },
          "deprecated": {
            "description": "It should not be used any more.",
            "const": true
          },
          "by": { "description": "Who uses it.", "type": "string" },
          "references": { "$ref": "#/$defs/references" }
        },
        "required": ["kind", "phrase", "references"],
        "additionalProperties": false
      }
    },
    "choices": {
      "description": "The words to choose from; 0 is for no choice.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": { "$ref": "#/$defs/name" },
          "help": { "type": "string" },
          "number": { "type": "integer", "minimum": 1 }
        },
        "required": ["name", "number"],
        "additionalProperties": false
      }
    },
    "form_part": {
      "type": "object",
      "properties": {
        "before": {
          "description": "What precedes its digits.",
          "type": "string"
        },
        "radix": {
          "description": "64: a digit is the number of its character, 0 to 9 or A to Z, less that of 0.",
          "enum": [10, 16, 64]
        },
        "least": {
          "description": "How many digits it has at least; zeros lead only up to that.",
          "type": "integer",
          "minimum": 1
        },
        "most": {
          "description": "How many digits it has at most.",
          "type": "integer",
          "minimum": 1
        },
        "limit": {
          "description": "What it is less than.",
          "type": "integer"
        },
        "weight": { "type": "integer", "minimum": 1 }
      },
      "required": ["radix", "least", "most", "weight"],
      "additionalProperties": false
    },
    "document": {
      "type": "object",
      "properties": {
        "name": { "type": "string" },
        "title": { "type": "string" },
        "url": {
          "description": "{section} in it stands for the section cited.",
          "type": "string"
        },
        "obsoleted_by": {
          "description": "The document that replaces it.",
          "type": "string"
        }
      },
      "required": ["name"],
      "additionalProperties": false
    },
    "trait": {
      "type": "object",
      "properties": {
        "name": { "$ref": "#/$defs/name" },
        "help": { "type": "string" },
        "kind": {
          "enum": ["flag", "choice", "text", "number", "code_of", "list"]
        },
        "code_of": {
          "description": "The spec whose codes are the values.",
          "type": "string"
        },
        "choices": { "$ref": "#/$defs/choices" },
        "fields": {
          "description": "What the items of a list have besides their text.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "name": { "$ref": "#/$defs/name" },
              "choices": { "$ref": "#/$defs/choices" }
            },
            "required": ["name"],
            "additionalProperties": false
          }
        }
      },
      "required": ["name", "kind"],
      "additionalProperties": false
    },
    "group": {
      "type": "object",
      "properties": {
        "id": { "$ref": "#/$defs/name" },
        "title": { "type": "string" },
        "summary": { "type": "string" },
        "url": { "type": "string" }
      },
      "required": ["id"],
      "additionalProperties": false
    },
    "class": {
      "type": "object",
      "properties": {
        "number": { "type": "integer", "minimum": 1 },
        "id": { "$ref": "#/$defs/name" },
        "title": { "type": "string" },
        "spelling": {
          "description": "The name with its capitals, for languages that do not separate words.",
          "type": "string"
        },
        "from": { "type": "integer" },
        "to": { "type": "integer" },
        "fallback": {
          "description": "The code that stands for unlisted values of the class.",
          "type": "integer"
        },
        "summary": { "type": "string" },
        "meaning": { "$ref": "#/$defs/paragraphs" },
        "uses": { "$ref": "#/$defs/uses" },
        "aliases": { "$ref": "#/$defs/aliases" },
        "traits": { "$ref": "#/$defs/trait_values" },
        "references": { "$ref": "#/$defs/references" }
      },
      "required": [
        "number",
        "id",
        "title",
        "from",
        "to",
        "uses",
        "aliases",
        "traits",
        "references"
      ],
      "additionalProperties": false
    },
    "code": {
      "type": "object",
      "properties": {
        "value": { "$ref": "#/$defs/value" },
        "text": {
          "description": "The value as people write it.",
          "type": "string"
        },
        "name": { "$ref": "#/$defs/name" },
        "upper_name": { "$ref": "#/$defs/upper_name" },
        "phrase": { "type": "string" },
        "spelling": {
          "description": "The name with its capitals, for languages that do not separate words.",
          "type": "string"
        },
        "symbol": {
          "description": "The name that the registry or a header gives it.",
          "type": "string"
        },
        "class": { "$ref": "#/$defs/name" },
        "group": { "$ref": "#/$defs/name" },
        "canonical": {
          "description": "Whether a lookup of the value finds this code.",
          "type": "boolean"
        },
        "primary": {
          "description": "It answers for a value or phrase that several owners use.",
          "const": true
        },
        "deprecated": {
          "description": "It should not be used any more: its state is deprecated or obsoleted.",
          "const": true
        },
        "state": { "$ref": "#/$defs/state" },
        "since": {
          "description": "The first release that has it, a version or a date.",
          "type": "string"
        },
        "last": {
          "description": "The last release that had it.",
          "type": "string"
        },
        "summary": { "type": "string" },
        "meaning": { "$ref": "#/$defs/paragraphs" },
        "action": {
          "description": "What has to be done about it.",
          "$ref": "#/$defs/paragraphs"
        },
        "uses": { "$ref": "#/$defs/uses" },
        "example": {
          "description": "The messages of an exchange in which it occurs.",
          "type": "array",
          "items": { "type": "string" }
        },
        "contrasts": {
          "description": "Codes that it is taken for, and the difference.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "value": { "type": "integer" },
              "text": { "$ref": "#/$defs/paragraphs" }
            },
            "required": ["value", "text"],
            "additionalProperties": false
          }
        },
        "aliases": { "$ref": "#/$defs/aliases" },
        "without": {
          "description": "Traits of its class that the code does not have.",
          "type": "array",
          "items": { "type": "string" }
        },
        "traits": { "$ref": "#/$defs/trait_values" },
        "references": { "$ref": "#/$defs/references" }
      },
      "required": [
        "value",
        "text",
        "name",
        "upper_name",
        "phrase",
        "canonical",
        "state",
        "uses",
        "contrasts",
        "aliases",
        "traits",
        "references"
      ],
      "additionalProperties": false
    },
    "state": {
      "type": "object",
      "properties": {
        "kind": {
          "description": "Reserved and retired codes are documented, and lookups do not know them.",
          "enum": [
            "registered",
            "temporary",
            "deprecated",
            "obsoleted",
            "historic",
            "reserved",
            "retired"
          ]
        },
        "why": { "type": "string" },
        "expires": { "type": "string", "format": "date" },
        "replacement": {
          "description": "The code to use instead.",
          "type": "integer"
        },
        "references": { "$ref": "#/$defs/references" }
      },
      "required": ["kind", "references"],
      "additionalProperties": false
    },
    "trait_values": {
      "description": "By name, those that are given here. A code has the others of its class, too, except those in `without`.",
      "type": "object",
% for trait, at in traits() do
%   if at.first then
      "properties": {
%   end
        "{=trait.name}": {
%   if trait.help then
          "description": "{=trait.help}",
%   end
          "type": "object",
          "properties": {
%   if trait.kind == "list" then
            "items": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "text": { "type": "string" },
                  "fields": { "$ref": "#/$defs/trait_fields" },
                  "references": { "$ref": "#/$defs/references" }
                },
                "required": ["text", "fields", "references"],
                "additionalProperties": false
              }
            },
%   elseif trait.kind == "choice" then
            "value": {
              "anyOf": [
%     for choice, place in each(trait.choices) do
                {
%       if choice.help then
                  "description": "{=choice.help}",
%       end
                  "const": "{=choice.name}"
                }{=not place.last and ","}
%     end
              ]
            },
%   elseif trait.kind == "flag" then
            "value": { "type": "boolean" },
%   elseif trait.kind == "text" then
            "value": { "type": "string" },
%   else
            "value": { "type": "integer" },
%     if trait.kind == "code_of" then
            "text": {
              "description": "The value in the form of the other spec, if the spec has it so.",
              "type": "string"
            },
%     end
%   end
            "basis": { "enum": ["standard", "convention"] },
            "references": { "$ref": "#/$defs/references" }
          },
%   if trait.kind == "list" then
          "required": ["items", "references"],
%   else
          "required": ["value", "references"],
%   end
          "additionalProperties": false
        }{=not at.last and ","}
%   if at.last then
      },
%   end
% end
      "additionalProperties": false
    },
    "trait_fields": {
      "description": "What the trait declares in `fields`.",
      "type": "object",
      "additionalProperties": { "type": "string" }
    }
  }
}
