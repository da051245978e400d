% -- a method from code to text
% local function text_method(field, name)
    pub const fn {=name}(self) -> Option<&'static str> {
        Some(match self {
%   local any = false
%   for code in codes() do
%     if code[field] then
%       text_arm({ "Self::" .. name_of(code) }, code[field])
%     end
%   end
            _ => return None,
        })
    }
% end
#[allow(
    dead_code,
    deprecated,
    unreachable_patterns,
    clippy::match_like_matches_macro,
    clippy::match_same_arms,
    clippy::match_single_binding,
    clippy::too_many_lines,
    clippy::unused_self,
    clippy::doc_markdown
)]
impl {=T} {
    /// The code with this number, listed or not.
    #[must_use]
    pub const fn new(value: {=int}) -> Self {
% if is_enum then
        match value {
%   for code in codes() do
            {=raw(shown(code))} => Self::{=name_of(code)},
%   end
            _ => Self::Unlisted(Unlisted(value)),
        }
% else
        Self(value)
% end
    }

    /// The number.
    #[must_use]
    pub const fn value(self) -> {=int} {
% if is_enum then
        match self {
%   for code in codes() do
            Self::{=name_of(code)} => {=raw(shown(code))},
%   end
            Self::Unlisted(other) => other.0,
        }
% else
        self.0
% end
    }

    /// Whether the code is listed: whether it has a name and a phrase.
    #[must_use]
    pub const fn is_listed(self) -> bool {
        self.name().is_some()
    }

    /// The name in capitals, such as `{=raw(sample.NAME)}`; `None` if the code is not listed.
    #[must_use]
% text_method("NAME", "name")

    /// The phrase; `None` if the code is not listed.
    #[must_use]
% text_method("phrase", "phrase")

    /// The state in the registry; `None` if the code is not listed.
    #[must_use]
    pub const fn state(self) -> Option<State> {
        match self {
% for marked in each(marked_states) do
%   local patterns = {}
%   for code in each(marked.codes) do table.insert(patterns, "Self::" .. name_of(code)) end
%   arm(patterns, "Some(State::" .. identifier("choice", marked.state.text) .. ")")
% end
            _ if self.is_listed() => Some(State::Registered),
            _ => None,
        }
    }

% if spec.has_summaries then
    /// The meaning in one sentence; `None` if there is none.
    #[must_use]
%   text_method("summary", "summary")

% end
% if spec.has_references then
    /// The document and section that define the code; `None` if there is none.
    #[must_use]
%   text_method("reference", "reference")

% end
% for class in classes() do
    /// Whether the value is in the class "{=class.title}", {=class.from_text} to {=class.to_text}, listed or not.
    #[must_use]
    pub const fn {=identifier("function", "is", class.id)}(self) -> bool {
        matches!(self.value(), {=raw(range(class))})
    }

% end
% if spec.has_classes then
    /// The class of the value, listed or not.
    #[must_use]
    pub const fn class(self) -> Option<Class> {
        match self {
%   for class in classes() do
%     arm({ within(class) }, "Some(Class::" .. identifier("choice", class.id) .. ")")
%   end
            _ => None,
        }
    }

% end
% if spec.has_fallback then
%   local reserved = {}
%   for code in each(spec.reserved) do table.insert(reserved, shown(code)) end
%   local known = "self.is_listed()" .. (#reserved > 0 and " && !matches!(self.value(), " .. table.concat(reserved, " | ") .. ")" or "")
%   local function some(code) return spec.fallback_code and "Self::" .. name_of(code) or "Some(Self::" .. name_of(code) .. ")" end
%   if spec.fallback_code then
    /// The code that a value should be treated as: itself if it is listed, otherwise the one of its class,
    /// otherwise `{=raw(name_of(spec.fallback_code))}`.
    #[must_use]
    pub const fn fallback(self) -> Self {
        if {=raw(known)} {
            return self;
        }
        match self {
%   else
    /// The code that a value should be treated as: itself if it is listed, otherwise the one of its class.
    #[must_use]
    pub const fn fallback(self) -> Option<Self> {
        if {=raw(known)} {
            return Some(self);
        }
        match self {
%   end
%   for class in classes() do
%     if class.fallback_code then
%       arm({ within(class) }, some(class.fallback_code))
%     end
%   end
%   if spec.fallback_code then
            _ => {=raw(some(spec.fallback_code))},
%   else
            _ => None,
%   end
        }
    }

% end
