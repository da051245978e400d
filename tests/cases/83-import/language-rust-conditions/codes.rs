pub const FIRST: ::c_int = 1;
pub const SECOND: libc::c_int = 2;
pub const OTHER: u32 = 3;

cfg_if! {
    if #[cfg(unix)] {
        pub const ONLY_UNIX: ::c_int = 4;
        pub const WIDTH: c_int = 32;
    } else if #[cfg(windows)] {
        pub const ONLY_WINDOWS: ::c_int = 5;
        pub const WIDTH: c_int = 64;
    } else {
        pub const ELSEWHERE: ::c_int = 6;
    }
}

pub struct Reply(u8);

#[cfg(feature = "more")]
impl Reply {
    pub const MORE: Self = Self(8);
    pub const MOST: Reply = Reply(9);
}

#[cfg(test)]
pub enum Event {
    Begin = 1,
    End,
}

fn run() -> i32 { if LIMIT { const LOCAL: c_int = 7; } 0 }
