int f(void);
#define H_VER   1,2,3,4
#define H_ALSO  H_VER
#define H_COMMA (1, 2)
#define H_DO    ({ f(); 5; })
#define H_BLOCK { f(); 5; }
#define H_STOP  5;
#define PICK(a, b) (b)
#define H_PICK  PICK(1, 7)
#define H_SIZE  (sizeof(struct { char one; char two; }))
#define H_KIND  _Generic(1, int: 3, default: 4)
enum h { H_FINE = 11 };
