mod reply { pub enum Code { Fine = 1, Late = 2 } }
mod call { pub enum Code { Lost = 3 } }
