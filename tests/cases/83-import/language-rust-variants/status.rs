pub enum Status {
    Ok = 0,
    NotFound = 404,
    Next,
}
