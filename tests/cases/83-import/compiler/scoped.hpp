namespace acme {
enum class status : unsigned char { kOk, kNotFound = 4, kNext };
enum class other { kOk = 9 };
}
