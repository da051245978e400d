pub const OK: u16 = 0;
pub const STRANGE: u16 = f(2);
pub const OTHER: u16 = f(3);
