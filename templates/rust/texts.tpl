    /// The code of a name in capitals, exactly; names of aliases count.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let found = BY_NAME.binary_search_by(|&(known, _)| known.cmp(name));
        found.ok().map(|index| BY_NAME[index].1)
    }

    /// The code of a phrase. Case of ASCII letters, ASCII white space and ASCII punctuation make no
    /// difference; older phrases and those of well-known software count.
    #[must_use]
    pub fn from_phrase(phrase: &str) -> Option<Self> {
        let found = BY_PHRASE.binary_search_by(|&(known, _)| known.bytes().cmp(key(phrase)));
        found.ok().map(|index| BY_PHRASE[index].1)
    }
