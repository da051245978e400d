macro_rules! errors {
    ($(($number:expr, $name:ident, $text:expr);)+) => {
        $(pub const $name: u32 = $number;)+
    };
}

errors! {
    /// 404 Not Found
    (404, NOT_FOUND, "Not found ");
    #[deprecated(note = "use `NOT_FOUND`")]
    (410, GONE, "Gone");
    (OTHER + 1, MORE, "More");
}

display! { (NOT_FOUND), (GONE) }

bitflags! {
    pub struct Flags: u32 {
        const READ = 0b01;
        const WRITE = 0b10;
    }
}
