namespace acme {
namespace soon { enum class Code { fine = 1 }; }
namespace late { enum Code { LATE = 2, LOST = 3 }; }
}
