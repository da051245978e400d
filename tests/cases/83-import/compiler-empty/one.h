#define ONE_OK 1
