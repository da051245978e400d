enum broken { BROKEN_ONE = };
