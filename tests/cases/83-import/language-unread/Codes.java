class Codes {
    static final int OK = 0;
    static final int STRANGE = f();
    static final int AFTER = STRANGE + 1;
    static final int LAST = 3;
    static final int GONE = 4;
    static final int LETTER = 'a';
    static final char SEPARATOR = ',';
    static final long serialVersionUID = 4L;
    static final String NAME = name();
    static final double RATIO = ratio();
    static final boolean IS_LOGGED = true;
    static final Logger LOG = LoggerFactory.getLogger(Codes.class);
    static final int[] LIST = { 1 };
    static final Map<String, Integer> MAP = new HashMap<>();
    static final Object LOCK = new Object();
}
