% -- an enum with a method for the words of its values: {name, word, doc}
% local function enum(name, words)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
% if option.serde == "yes" then
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
% end
#[allow(dead_code, clippy::doc_markdown)]
pub enum {=name} {
%   for _, word in ipairs(words) do
    /// {=>word.doc}
    {=identifier("choice", word.text)},
%   end
}

#[allow(dead_code)]
impl {=name} {
    /// The identifier of the value in the specification, such as `{=raw(words[1].text)}`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
%   for _, word in ipairs(words) do
%     text_arm({ "Self::" .. identifier("choice", word.text) }, word.text)
%   end
        }
    }
}

impl fmt::Display for {=name} {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl core::str::FromStr for {=name} {
    type Err = ParseError;

    /// Reads what [`as_str`]({=name}::as_str) gives.
    fn from_str(word: &str) -> Result<Self, ParseError> {
        match word {
%   for _, word in ipairs(words) do
%     local variant = identifier("choice", word.text)
%     if 12 + #word.text + #variant + 17 <= 100 then
            "{=word.text}" => Ok(Self::{=variant}),
%     else
            "{=word.text}" => {
                Ok(Self::{=variant})
            }
%     end
%   end
            _ => Err(ParseError),
        }
    }
}

% end
% local function enum_of_choices(name, choices)
%   local words = {}
%   for choice in each(choices) do
%     table.insert(words, { text = choice.text, doc = choice.help or choice.text .. "." })
%   end
%   enum(name, words)
% end
% if spec.has_classes then
%   local words = {}
%   for class in classes() do
%     local doc = class.title .. ": " .. class.from_text .. " to " .. class.to_text .. "." .. (class.comment and " " .. class.comment or "")
%     table.insert(words, { text = class.id, doc = doc })
%   end
/// The classes of codes.
%   enum("Class", words)
% end
/// The states that a code can have in its registry.
% enum_of_choices("State", all_states)
% for trait in traits() do
%   if trait.kind == "choice" then
/// {=>help_of(trait)}
%     enum_of_choices(type_of(trait), trait.choices)
%   elseif trait.kind == "list" and #trait.fields > 0 then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
/// The values of the field `{=raw(identifier("field", field.name))}` of [`{=raw(type_of(trait))}`].
%         enum_of_choices(type_of(trait, field), field.choices)
%       end
%     end
/// {=>help_of(trait)}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(dead_code, clippy::doc_markdown)]
pub struct {=type_of(trait)} {
    /// The name.
    pub name: &'static str,
%     for field in each(trait.fields) do
    /// The {=field.name}, if there is one.
%       if #field.choices > 0 then
    pub {=identifier("field", field.name)}: Option<{=type_of(trait, field)}>,
%       else
    pub {=identifier("field", field.name)}: Option<&'static str>,
%       end
%     end
}

%   end
% end
