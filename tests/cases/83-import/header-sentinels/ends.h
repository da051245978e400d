enum s { S_A, S_MAX, S_COUNT };
enum event { E_STREAM_START, E_STREAM_END, E_MAPPING_START, E_MAPPING_END };
enum ranges { R_BASE = 100, R_ONE, R_END = -5 };
enum unknown { U_ONE = UNKNOWN, U_TWO, U_START, U_SIX = 6, U_MORE = UNKNOWN, U_LAST };
enum phase { F_START, F_RUN, F_END };
enum marked { M_START, M_RUN = 0, M_END };
