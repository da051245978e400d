enum codes { CODES_ONE = 1 };
