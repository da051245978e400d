enum odd { _, _1, __ = 7 };
