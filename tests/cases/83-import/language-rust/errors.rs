/* outer /* enum Inner { A = 1 } */ still a comment */
#![allow(dead_code)]
use std::fmt;

const TEXT: &str = r#"enum Fake { A = 1, "#;
const LINES: &str = "enum Fake {
    B = 2,
";

/// The result of a call.
#[derive(Debug, Clone)]
#[repr(u8)]
pub enum Status<'a> {
    /// It worked. See [docs](https://example.com/{id}).
    Ok,
    #[deprecated(since = "1.1", note = "use `Ok`")]
    Fine = 017,
    Next,
    /* { */ HttpError = 0x1F_u8,
    Byte = b'a',
    AfterByte,
    Payload(u32),
    Named { code: u8 } = 4,
    #[cfg(unix)]
    Unix = 50,
    AfterUnix,
    Cast = 5 as u8,
    Not = !0,
    Negative = -5_i32,
}

pub struct Code(u16);

#[allow(dead_code)]
impl Code {
    /// 404 Not Found. Nothing is there.
    pub const NOT_FOUND: Self = Self(404);
    pub const GONE: Code = Code(410); // it is gone
    pub const MISSING: Self = Self::NOT_FOUND;
    pub const ALL: &'static [Self] = &[Self(1), Self(2)];
    const LIMIT: usize = 16;
    pub const fn new<const N: usize>(x: u16) -> Self { const LOCAL: Code = Code(1); Self(x) }
    fn it(&self) -> impl Iterator<Item = u8> + '_ { const HIDDEN: Code = Code(2); }
}

macro_rules! codes { ($x:ident) => { enum Made { $x = 1 } } }
pub const TOP: u32 = 1_000;
struct Wide<const N: usize = 5>;
